package vn.chidao.assignment.model;

import java.time.Instant;
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

  /** The last one, when it came back to the agency of now and nothing was begun since. */
  Optional<ProgressReport> cameBack(Instant leadSince) {
    if (all.isEmpty() || draft().isPresent()) return Optional.empty();
    return Optional.of(all.get(all.size() - 1))
        .filter(last -> last.status().isBack() && !last.submittedAt().isBefore(leadSince));
  }

  /** The draft; begun with the next number and what came back when there is none. */
  ProgressReport draftOr(Instant leadSince, IntFunction<ProgressReport> begin) {
    Optional<ProgressReport> there = draft();
    if (there.isPresent()) return there.get();
    ProgressReport begun = begin.apply(all.size() + 1);
    cameBack(leadSince).ifPresent(begun::goesOnFrom);
    all.add(begun);
    return begun;
  }

  /** The report that waits; one from an outdated page is not there any more. */
  Optional<ProgressReport> waiting(ReportId id) {
    return all.stream().filter(r -> r.id().equals(id) && r.status().isUnderDecision()).findFirst();
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
