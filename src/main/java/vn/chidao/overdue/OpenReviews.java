package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.overdue.OverdueWorkflow.Begin;
import vn.chidao.overdue.model.OverdueReview;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/**
 * Opens the month's review of late assignments, many in one transaction. One that was never
 * explained in an earlier month stays on record as silent.
 */
@UseCase
@Permits
public class OpenReviews {
  private static final int AT_ONCE = 100;

  @Inject LateAssignments late;
  @Inject OverdueReviews reviews;
  @Inject ReviewDays days;
  @Inject OverdueWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Opens some of those that wait for it; returns how many. */
  public int openNext() {
    List<AssignmentId> next = late.notReviewed(AT_ONCE);
    if (!next.isEmpty()) open(next);
    return next.size();
  }

  public void open(Collection<AssignmentId> ids) {
    List<Assignment> assignments = late.held(ids);
    Instant now = clock.instant();
    LocalDate explainDueOn = days.explainDueOn();
    for (OverdueReview unanswered : reviews.of(ids, OverdueStatus.OPENED)) {
      events.fire(unanswered.stayedSilent(now));
      workflow.over(unanswered.id());
    }
    List<Begin> begun = new ArrayList<>();
    for (Assignment assignment : assignments) {
      var opened = OverdueReview.open(assignment, YearMonth.from(days.today()), explainDueOn, now);
      events.fire(opened);
      reviews.add(opened.review());
      begun.add(new Begin(opened.review().id(), days.morningAfter(explainDueOn)));
    }
    workflow.opened(begun);
  }
}
