package vn.chidao.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.chidao.agency.AgencyEvent.AgencyChanged;
import vn.chidao.agency.AgencyEvent.AgencyClosed;
import vn.chidao.agency.AgencyEvent.AgencyCreated;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SearchText;

/**
 * A ministry, province, commune or other body that directives address. It is never deleted: when it
 * is merged it keeps its row, its last day and its successor, because old assignments name it.
 */
@Entity
public class Agency extends Audited {
  @Id private String code;

  @Column(name = "official_code")
  private String officialCode;

  @Column(name = "name_vi")
  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private AgencyKind kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "successor_code")
  private String successorCode;

  @Column(name = "gso_code")
  private String gsoCode;

  @Column(name = "parent_code")
  private String parentCode;

  @Column(name = "folded_name")
  private String foldedName;

  @Column(name = "leader_decides")
  private boolean leaderDecides;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency_code"))
  private Set<AgencyAlias> aliases = new HashSet<>();

  protected Agency() {}

  static Agency create(AgencyCode code, AgencyDetails details) {
    Agency agency = new Agency();
    agency.code = code.value();
    agency.take(details);
    return agency;
  }

  AgencyCreated created(Instant at) {
    return new AgencyCreated(this, at);
  }

  AgencyChanged change(AgencyDetails details, Instant at) {
    take(details);
    return new AgencyChanged(this, at);
  }

  /** The agency ends with that day; who takes over its functions carries on its tasks. */
  AgencyClosed close(LocalDate lastDay, AgencyCode successor, String reason, Instant at) {
    if (lastDay == null) throw new RuleViolation("agency.close.lastDayMissing");
    if (validFrom != null && lastDay.isBefore(validFrom))
      throw new RuleViolation("agency.close.beforeItBegan", validFrom);
    if (code.equals(successor.value())) throw new RuleViolation("agency.close.ownSuccessor");
    validTo = lastDay;
    successorCode = successor.value();
    return new AgencyClosed(this, reason, at);
  }

  private void take(AgencyDetails details) {
    officialCode = details.officialCode();
    name = details.name();
    nameEn = details.nameEn();
    kind = details.kind();
    validFrom = details.validFrom();
    parentCode = details.parent() == null ? null : details.parent().value();
    leaderDecides = details.leaderDecides();
    foldedName = SearchText.fold(name);
    Set<AgencyAlias> named =
        details.aliases().stream().map(AgencyAlias::new).collect(Collectors.toSet());
    aliases.retainAll(named);
    aliases.addAll(named);
  }

  public AgencyCode code() {
    return new AgencyCode(code);
  }

  public String name() {
    return name;
  }

  public LocalDate validTo() {
    return validTo;
  }

  /** What an administrator may change. */
  AgencyDetails details() {
    AgencyCode parent = parentCode == null ? null : new AgencyCode(parentCode);
    return new AgencyDetails(
        name, nameEn, kind, officialCode, validFrom, parent, aliasTexts(), leaderDecides);
  }

  private List<String> aliasTexts() {
    return aliases.stream().map(AgencyAlias::text).sorted().toList();
  }

  @Override
  public String auditType() {
    return "agency";
  }

  @Override
  public String auditId() {
    return code;
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("officialCode", officialCode)
        .with("name", name)
        .with("nameEn", nameEn)
        .with("kind", kind)
        .with("validFrom", validFrom)
        .with("validTo", validTo)
        .with("successor", successorCode)
        .with("gsoCode", gsoCode)
        .with("parent", parentCode)
        .with("leaderDecides", leaderDecides)
        .with("aliases", aliases.isEmpty() ? null : String.join("; ", aliasTexts()))
        .asMap();
  }
}
