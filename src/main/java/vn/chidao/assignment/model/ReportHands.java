package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Person;

/** The deputies who had a hand in a report, beside those in whose names they acted. */
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

  /** Stays known when the owner or another deputy goes on. */
  void wrote(Person writer) {
    String deputy = writer.deputyId();
    if (deputy == null || List.of(writers()).contains(deputy)) return;
    wrote = wrote == null ? deputy : wrote + " " + deputy;
  }

  /** Words that go on in another report were written by the same deputies. */
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

  /** Nobody decides on what they wrote or approved as a deputy. */
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
