package vn.chidao.assignment.model;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.StaleRead;

/**
 * The reports of one assignment in their order; at most one is a draft, at most one waits for a
 * decision.
 */
record Reports(List<ProgressReport> all) {
  Optional<ProgressReport> draft() {
    return all.stream().filter(ProgressReport::isDraft).findFirst();
  }

  /** The draft, begun with the next number when there is none. */
  ProgressReport draftOr(IntFunction<ProgressReport> begin) {
    Optional<ProgressReport> there = draft();
    if (there.isPresent()) return there.get();
    ProgressReport begun = begin.apply(all.size() + 1);
    if (!all.isEmpty()) begun.goesOnFrom(all.get(all.size() - 1));
    all.add(begun);
    return begun;
  }

  /** The report that waits; one from an outdated page is not there any more. */
  Optional<ProgressReport> waiting(ReportId id) {
    return all.stream().filter(r -> r.id().equals(id) && r.isUnderDecision()).findFirst();
  }

  /** Nobody decides on their own work or twice on the same report. */
  static ProgressReport decidableBy(Person person, OfficialId owner, ProgressReport report) {
    person.refuseHandIn("assignment.review.ownReport", owner == null ? null : owner.value());
    report.requireOtherHand(person);
    return report;
  }

  /** A report is read after its assignment: a decision may have been committed in between. */
  static void requireAt(AssignmentStatus step, ProgressReport report) {
    ReportStatus here =
        switch (step) {
          case UNDER_ENDORSEMENT -> ReportStatus.REVIEWED;
          case AWAITING_ACCEPTANCE -> ReportStatus.APPROVED;
          default -> ReportStatus.SUBMITTED;
        };
    if (report.status() != here)
      throw new StaleRead("report " + report.id() + " is " + report.status() + " at " + step);
  }
}
