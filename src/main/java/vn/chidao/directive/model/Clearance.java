package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/** Who drafted a directive and which second person cleared it, or why it was sent back. */
@Embeddable
public class Clearance {
  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "lacking_tasks")
  private Integer lackingTasks;

  @Column(name = "sent_back_reason")
  private String sentBackReason;

  @Column(name = "cleared_by")
  private String clearedBy;

  @Column(name = "cleared_at")
  private Instant clearedAt;

  @Column(name = "put_in_force_at")
  private Instant putInForceAt;

  protected Clearance() {}

  Clearance(OfficialId draftedBy, Instant at) {
    this.draftedBy = draftedBy.value();
    this.draftedAt = at;
  }

  void requested(Instant at) {
    submittedAt = at;
    sentBackReason = null;
  }

  void checked(int lacking) {
    lackingTasks = lacking;
  }

  void given(OfficialId by, Instant at) {
    clearedBy = by.value();
    clearedAt = at;
  }

  /** The cleared directive has been issued. */
  void used(Instant at) {
    putInForceAt = at;
  }

  void refused(String reason) {
    sentBackReason = reason;
  }

  OfficialId draftedBy() {
    return new OfficialId(draftedBy);
  }

  boolean isGiven() {
    return clearedBy != null;
  }

  /** Nobody clears what they drafted themselves. */
  void requireSecondPerson(Person person) {
    if (person.id().value().equals(draftedBy)) throw new RuleViolation("directive.clear.ownDraft");
  }

  void factsInto(Facts facts) {
    facts
        .with("draftedBy", draftedBy)
        .with("draftedAt", draftedAt)
        .with("submittedAt", submittedAt)
        .with("lackingTasks", lackingTasks)
        .with("sentBackReason", sentBackReason)
        .with("clearedBy", clearedBy)
        .with("clearedAt", clearedAt)
        .with("putInForceAt", putInForceAt);
  }
}
