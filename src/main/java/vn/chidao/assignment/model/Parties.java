package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;

/**
 * Who answers for an assignment and who takes part: exactly one accountable lead (Decree
 * 39/2022/NĐ-CP).
 */
@Embeddable
public class Parties {
  @Column(name = "lead_agency")
  private String lead;

  @Column(name = "assigned_to")
  private String assignedTo;

  @Column(name = "monitoring_agency")
  private String monitoring;

  @Column(name = "co_leads")
  private String coLeads;

  private String coordinators;

  /** Who led or took part before. */
  @Column(name = "former_parties")
  private String formerParties;

  protected Parties() {}

  /**
   * @param lead the agency that is answerable today
   * @param assignedTo the agencies that the document names and whose work the lead carries on
   * @param monitoring the agency that watches the directive
   */
  public Parties(
      AgencyCode lead,
      List<AgencyCode> assignedTo,
      AgencyCode monitoring,
      List<AgencyCode> coLeads,
      List<AgencyCode> coordinators) {
    this.lead = lead.value();
    this.assignedTo = joined(assignedTo);
    this.monitoring = monitoring.value();
    this.coLeads = joined(coLeads);
    this.coordinators = joined(coordinators);
    this.formerParties = "";
  }

  /**
   * From now on another agency is answerable; the former one still sees what it did (rules R3.8).
   */
  void handTo(AgencyCode next) {
    if (next.value().equals(lead)) throw new RuleViolation("assignment.transfer.sameAgency");
    Stream<AgencyCode> left = Stream.concat(split(formerParties).stream(), Stream.of(lead()));
    formerParties = joined(left.filter(code -> !code.equals(next)).distinct().toList());
    coLeads = joined(coLeads().stream().filter(code -> !code.equals(next)).toList());
    coordinators = joined(coordinators().stream().filter(code -> !code.equals(next)).toList());
    lead = next.value();
  }

  /** Others take part from now on; who leaves still sees what it did. */
  void takePart(Partners partners) {
    partners.requireOnePartEach(lead());
    List<AgencyCode> left = partners().without(partners);
    Stream<AgencyCode> former = Stream.concat(split(formerParties).stream(), left.stream());
    formerParties = joined(former.filter(a -> !partners.all().contains(a)).distinct().toList());
    coLeads = joined(partners.coLeads());
    coordinators = joined(partners.coordinators());
  }

  public Partners partners() {
    return new Partners(coLeads(), coordinators());
  }

  /** Whose people may know of the assignment at all, beside the Office of the Government. */
  public boolean include(AgencyCode agency) {
    return agency.value().equals(lead)
        || agency.value().equals(monitoring)
        || coLeads().contains(agency)
        || coordinators().contains(agency)
        || split(formerParties).contains(agency);
  }

  public AgencyCode lead() {
    return new AgencyCode(lead);
  }

  public List<AgencyCode> coLeads() {
    return split(coLeads);
  }

  public List<AgencyCode> coordinators() {
    return split(coordinators);
  }

  /** The codes of a text column, in their order. */
  public static List<AgencyCode> split(String codes) {
    return Stream.of(codes.split(" ")).filter(c -> !c.isEmpty()).map(AgencyCode::new).toList();
  }

  private static String joined(List<AgencyCode> codes) {
    return codes.stream().map(AgencyCode::value).collect(Collectors.joining(" "));
  }

  void factsInto(Facts facts) {
    facts
        .with("leadAgency", lead)
        .with("coLeads", coLeads)
        .with("coordinators", coordinators)
        .with("formerParties", formerParties.isEmpty() ? null : formerParties);
  }
}
