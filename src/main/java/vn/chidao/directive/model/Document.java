package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Overtaken;

/** The head of the document as it is kept; see {@link Heading} for what it means. */
@Embeddable
public class Document {
  private static final int LONGEST_LIST = 2000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(" (dd/MM/yyyy)");

  private String number;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_type")
  private DocumentType type;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "issued_by")
  private String issuedBy;

  private String signer;

  @Column(name = "signing_authority")
  private String signingAuthority;

  @Column(name = "directing_leader")
  private String directingLeader;

  @Column(name = "monitoring_agency")
  private String monitoringAgency;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  private String subject;
  private String basis;

  @Column(name = "earlier_documents")
  private String earlierDocuments;

  @Column(name = "source_file_id")
  private String sourceFile;

  @Column(name = "source_file_name")
  private String sourceFileName;

  protected Document() {}

  Document(Heading heading) {
    take(heading);
  }

  /** From the head that was {@code seen}; refused when somebody else has changed it since. */
  void change(Heading seen, Heading heading) {
    if (!heading().equals(seen)) throw new Overtaken("directive.changedMeanwhile");
    take(heading);
  }

  private void take(Heading heading) {
    number = heading.number();
    type = heading.type();
    issuedOn = heading.issuedOn();
    issuedBy = heading.issuedBy();
    signer = heading.signer();
    signingAuthority = heading.signingAuthority();
    directingLeader = heading.directingLeader();
    monitoringAgency = heading.monitoringAgency().value();
    urgency = heading.urgency();
    subject = heading.subject();
    basis = heading.basis();
    earlierDocuments = heading.earlierDocuments();
  }

  /** What the head says, as the issuer can change it. */
  public Heading heading() {
    return new Heading(
        number,
        type,
        issuedOn,
        issuedBy,
        signer,
        signingAuthority,
        directingLeader,
        monitoringAgency(),
        urgency,
        Secrecy.NONE,
        subject,
        basis,
        earlierDocuments);
  }

  /** Lists a document that asked for the same before, once, as far as there is room. */
  void restates(OverlapDecision earlier) {
    String listed = earlierDocuments == null ? "" : earlierDocuments;
    String named = earlier.number() + DAY.format(earlier.issuedOn());
    if (listed.contains(earlier.number()) || listed.length() + named.length() + 2 > LONGEST_LIST)
      return;
    earlierDocuments = listed.isEmpty() ? named : listed + "; " + named;
  }

  void attached(String file, String name) {
    sourceFile = file;
    sourceFileName = name;
  }

  public String number() {
    return number;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public Urgency urgency() {
    return urgency;
  }

  public String subject() {
    return subject;
  }

  public AgencyCode monitoringAgency() {
    return new AgencyCode(monitoringAgency);
  }

  String searchText() {
    return String.join(" ", number, subject, issuedBy, signer);
  }

  void factsInto(Facts facts) {
    facts
        .with("number", number)
        .with("type", type)
        .with("issuedOn", issuedOn)
        .with("issuedBy", issuedBy)
        .with("signer", signer)
        .with("signingAuthority", signingAuthority)
        .with("directingLeader", directingLeader)
        .with("monitoringAgency", monitoringAgency)
        .with("urgency", urgency)
        .with("subject", subject)
        .with("basis", basis)
        .with("earlierDocuments", earlierDocuments)
        .with("sourceFile", sourceFile)
        .with("sourceFileName", sourceFileName);
  }
}
