package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.RuleViolation;

/** How far an assignment has come: its status, who has it, and the days that count. */
@Embeddable
public class Course {
  @Enumerated(EnumType.STRING)
  private AssignmentStatus status;

  @Column(name = "owner_id")
  private String owner;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  /** When another agency became answerable; null while it is the first one. */
  @Column(name = "handed_over_at")
  private Instant handedOverAt;

  /** The later of the two, as the database keeps it for lists. */
  @Column(name = "lead_since", insertable = false, updatable = false)
  private Instant leadSince;

  @Column(name = "receipt_due_on")
  private LocalDate receiptDueOn;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "escalation_level")
  private int escalationLevel;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** The database's own word for {@link #status}, 0 open, 1 closed: what lists are sorted by. */
  @Column(name = "closed", insertable = false, updatable = false)
  private Integer closed;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  protected Course() {}

  Course(LocalDate receiptDueOn, Instant at) {
    this.status = AssignmentStatus.ASSIGNED;
    this.receiptDueOn = receiptDueOn;
    this.assignedAt = at;
    this.leadSince = at;
    this.waitingSince = at;
  }

  public AssignmentStatus status() {
    return status;
  }

  public OfficialId owner() {
    return owner == null ? null : new OfficialId(owner);
  }

  public Instant assignedAt() {
    return assignedAt;
  }

  /** Since when the agency that is answerable now has been so. */
  public Instant leadSince() {
    return leadSince;
  }

  public LocalDate receiptDueOn() {
    return receiptDueOn;
  }

  void moveTo(AssignmentStatus next, Instant at) {
    if (!status.mayBecome(next)) throw refused();
    status = next;
    waitingSince = at;
    if (next.isClosed()) closedAt = at;
  }

  void received(OfficialId by, Instant at) {
    moveTo(AssignmentStatus.RECEIVED, at);
    receivedAt = at;
    receivedBy = by.value();
  }

  /** Returns whether it is the first owner, with whom the work begins. */
  boolean ownedBy(OfficialId named, Instant at) {
    if (named.value().equals(owner)) throw new RuleViolation("assignment.owner.same");
    boolean first = status == AssignmentStatus.RECEIVED;
    if (first) moveTo(AssignmentStatus.IN_PROGRESS, at);
    else requireWithOwner();
    owner = named.value();
    return first;
  }

  void completed(LocalDate on) {
    completedOn = on;
  }

  /** Begins again at the receipt; not while somebody decides on a report. */
  void handedOver(LocalDate newReceiptDueOn, Instant at) {
    requireReturnable();
    moveTo(AssignmentStatus.ASSIGNED, at);
    handedOverAt = at;
    leadSince = at;
    owner = null;
    receivedAt = null;
    receivedBy = null;
    receiptDueOn = newReceiptDueOn;
    escalationLevel = 0;
  }

  void reopened(Instant at) {
    require(AssignmentStatus.ACCEPTED);
    moveTo(AssignmentStatus.RETURNED, at);
    completedOn = null;
    closedAt = null;
  }

  void withdrawn(String reason, Instant at) {
    moveTo(AssignmentStatus.WITHDRAWN, at);
    withdrawalReason = reason;
  }

  void escalated(int level) {
    requireOpen();
    escalationLevel = level;
  }

  void requireOpen() {
    if (status.isClosed()) throw refused();
  }

  void requireWithOwner() {
    if (!status.isWithOwner()) throw refused();
  }

  /** Open, and no report waits for a decision: that is decided first. */
  void requireReturnable() {
    requireOpen();
    if (status.isUnderDecision()) throw new RuleViolation("assignment.status.decideFirst");
  }

  void requireAmendable() {
    requireReturnable();
  }

  void require(AssignmentStatus expected) {
    if (status != expected) throw refused();
  }

  RuleViolation refused() {
    return new Overtaken("assignment.status.refused", status);
  }

  void factsInto(Facts facts) {
    facts
        .with("status", status)
        .with("owner", owner)
        .with("assignedAt", assignedAt)
        .with("handedOverAt", handedOverAt)
        .with("receiptDueOn", receiptDueOn)
        .with("receivedAt", receivedAt)
        .with("receivedBy", receivedBy)
        .with("waitingSince", waitingSince)
        .with("escalationLevel", escalationLevel)
        .with("completedOn", completedOn)
        .with("closedAt", closedAt)
        .with("withdrawalReason", withdrawalReason);
  }
}
