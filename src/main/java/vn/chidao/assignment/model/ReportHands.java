package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Person;

/**
 * Who else had a hand in a report: the deputies, beside those in whose names they acted, and former
 * owners whose words it goes on from.
 */
@Embeddable
class ReportHands {
  @Column(name = "written_by_deputies")
  private String wrote;

  @Column(name = "reviewed_by_deputy")
  private String reviewed;

  @Column(name = "endorsed_by_deputy")
  private String endorsed;

  @Column(name = "decided_by_deputy")
  private String decided;

  protected ReportHands() {}

  /** Stays known when the owner, the next owner or another deputy goes on. */
  void wrote(String writer) {
    if (List.of(writers()).contains(writer)) return;
    wrote = wrote == null ? writer : wrote + " " + writer;
  }

  /** Words that go on in another report were written by the same hands. */
  void wroteAlso(ReportHands before) {
    wrote = before.wrote;
  }

  void reviewed(Person by) {
    reviewed = by == null ? null : by.deputyId();
  }

  void endorsed(Person by) {
    endorsed = by == null ? null : by.deputyId();
  }

  void decided(Person by) {
    decided = by == null ? null : by.deputyId();
  }

  /**
   * Nobody decides on what they wrote as somebody else's deputy or as a former owner, or approved.
   */
  void requireOther(Person person) {
    person.refuseHandIn("assignment.review.ownReport", writers());
    person.refuseHandIn("assignment.review.ownApproval", reviewed, endorsed);
  }

  private String[] writers() {
    return wrote == null ? new String[0] : wrote.split(" ");
  }

  void factsInto(Facts facts, String path) {
    facts
        .with(path + "writtenByDeputies", wrote)
        .with(path + "reviewedByDeputy", reviewed)
        .with(path + "endorsedByDeputy", endorsed)
        .with(path + "decidedByDeputy", decided);
  }
}
