package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/**
 * What the agency that is answerable asks of the issuing side, and what became of it. While it
 * waits, the agency stays responsible and the deadline runs on.
 */
@Entity
@Table(name = "agency_request")
public class AgencyRequest {
  @Id private String id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  private int number;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  @Enumerated(EnumType.STRING)
  private RequestStatus status;

  @Enumerated(EnumType.STRING)
  private ReturnGround ground;

  private String statement;
  private String document;

  @Column(name = "proposed_agency")
  private String proposedAgency;

  @Column(name = "proposed_due_on")
  private LocalDate proposedDueOn;

  @Column(name = "working_days_before")
  private Integer workingDaysBefore;

  @Column(name = "raised_by")
  private String raisedBy;

  @Column(name = "raised_by_deputy")
  private String raisedByDeputy;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "endorsed_by")
  private String endorsedBy;

  @Column(name = "endorsed_by_deputy")
  private String endorsedByDeputy;

  @Column(name = "endorsed_at")
  private Instant endorsedAt;

  @Column(name = "endorsement_note")
  private String endorsementNote;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_deputy")
  private String decidedByDeputy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_note")
  private String decisionNote;

  protected AgencyRequest() {}

  private AgencyRequest(
      Assignment assignment, RequestKind kind, String statement, Person by, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.assignment = assignment;
    this.number = assignment.allRequests().size() + 1;
    this.kind = kind;
    this.status = RequestStatus.RAISED;
    this.statement = statement;
    this.raisedBy = by.id().value();
    this.raisedByDeputy = by.deputyId();
    this.raisedAt = at;
  }

  static AgencyRequest forExtension(
      Assignment assignment, ExtensionWish wish, Person owner, Instant at) {
    var request = new AgencyRequest(assignment, RequestKind.EXTENSION, wish.reason(), owner, at);
    request.proposedDueOn = wish.to();
    request.workingDaysBefore = wish.workingDaysBefore();
    return request;
  }

  static AgencyRequest forReturn(
      Assignment assignment, ReturnWish wish, Person coordinator, Instant at) {
    var request =
        new AgencyRequest(assignment, RequestKind.RETURN, wish.statement(), coordinator, at);
    request.ground = wish.ground();
    request.document = wish.document();
    request.proposedAgency = wish.proposedAgency() == null ? null : wish.proposedAgency().value();
    return request;
  }

  public RequestKind kind() {
    return kind;
  }

  public RequestStatus status() {
    return status;
  }

  public LocalDate proposedDueOn() {
    return proposedDueOn;
  }

  void endorsed(boolean passedOn, String note, Person supervisor, Instant at) {
    requireOtherHand(supervisor);
    status = passedOn ? RequestStatus.ENDORSED : RequestStatus.NOT_ENDORSED;
    endorsementNote = note;
    endorsedBy = supervisor.id().value();
    endorsedByDeputy = supervisor.deputyId();
    endorsedAt = at;
  }

  void decided(RequestStatus outcome, String note, Person by, Instant at) {
    requireOtherHand(by);
    status = outcome;
    decisionNote = note;
    decidedBy = by.id().value();
    decidedByDeputy = by.deputyId();
    decidedAt = at;
  }

  /** There is nothing left to decide. */
  void lapse(Instant at) {
    status = RequestStatus.LAPSED;
    decidedAt = at;
  }

  /** Nobody decides on what they asked for or passed on, nor does a deputy for them. */
  private void requireOtherHand(Person person) {
    person.refuseHandIn(
        "assignment.request.ownRequest", raisedBy, raisedByDeputy, endorsedBy, endorsedByDeputy);
  }

  Instant raisedAt() {
    return raisedAt;
  }

  void factsInto(Facts facts) {
    String path = "requests[" + number + "].";
    facts
        .with(path + "id", id)
        .with(path + "kind", kind)
        .with(path + "status", status)
        .with(path + "ground", ground)
        .with(path + "statement", statement)
        .with(path + "document", document)
        .with(path + "proposedAgency", proposedAgency)
        .with(path + "proposedDueOn", proposedDueOn)
        .with(path + "workingDaysBefore", workingDaysBefore)
        .with(path + "raisedBy", raisedBy)
        .with(path + "raisedByDeputy", raisedByDeputy)
        .with(path + "raisedAt", raisedAt)
        .with(path + "endorsedBy", endorsedBy)
        .with(path + "endorsedByDeputy", endorsedByDeputy)
        .with(path + "endorsedAt", endorsedAt)
        .with(path + "endorsementNote", endorsementNote)
        .with(path + "decidedBy", decidedBy)
        .with(path + "decidedByDeputy", decidedByDeputy)
        .with(path + "decidedAt", decidedAt)
        .with(path + "decisionNote", decisionNote);
  }

  /**
   * A later deadline as the owner proposes it.
   *
   * @param workingDaysBefore working days from the request to the deadline; negative when it was
   *     asked for too late (rules R5.5)
   */
  public record ExtensionWish(LocalDate to, String reason, int workingDaysBefore) {}

  /**
   * Why an assignment should be taken from the agency.
   *
   * @param document that shows it as done, for {@link ReturnGround#ALREADY_DONE}
   * @param proposedAgency whose task it is, for {@link ReturnGround#NOT_COMPETENT}
   */
  public record ReturnWish(
      ReturnGround ground, String statement, String document, AgencyCode proposedAgency) {
    public ReturnWish {
      if (ground == null) throw new RuleViolation("assignment.return.groundMissing");
      if (ground == ReturnGround.NOT_COMPETENT && proposedAgency == null)
        throw new RuleViolation("assignment.return.agencyMissing");
      if (ground == ReturnGround.ALREADY_DONE && document == null)
        throw new RuleViolation("assignment.return.documentMissing");
    }
  }
}
