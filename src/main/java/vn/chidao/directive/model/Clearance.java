package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;

/** Who drafted a directive and which second person cleared it, or why it was sent back. */
@Embeddable
public class Clearance {
  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_by_deputy")
  private String draftedByDeputy;

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

  @Column(name = "cleared_by_deputy")
  private String clearedByDeputy;

  @Column(name = "cleared_at")
  private Instant clearedAt;

  @Column(name = "put_in_force_at")
  private Instant putInForceAt;

  protected Clearance() {}

  Clearance(Person drafter, Instant at) {
    this.draftedBy = drafter.id().value();
    this.draftedByDeputy = drafter.deputyId();
    this.draftedAt = at;
  }

  void requested(Instant at) {
    submittedAt = at;
    sentBackReason = null;
  }

  void checked(int lacking) {
    lackingTasks = lacking;
  }

  void given(Person by, Instant at) {
    clearedBy = by.id().value();
    clearedByDeputy = by.deputyId();
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

  /** Nobody clears what they drafted themselves, nor does a deputy for them. */
  void requireSecondPerson(Person person) {
    person.refuseHandIn("directive.clear.ownDraft", draftedBy, draftedByDeputy);
  }

  void factsInto(Facts facts) {
    facts
        .with("draftedBy", draftedBy)
        .with("draftedByDeputy", draftedByDeputy)
        .with("draftedAt", draftedAt)
        .with("submittedAt", submittedAt)
        .with("lackingTasks", lackingTasks)
        .with("sentBackReason", sentBackReason)
        .with("clearedBy", clearedBy)
        .with("clearedByDeputy", clearedByDeputy)
        .with("clearedAt", clearedAt)
        .with("putInForceAt", putInForceAt);
  }
}
