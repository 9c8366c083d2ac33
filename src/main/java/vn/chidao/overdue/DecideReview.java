package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;
import vn.chidao.urging.UrgeAssignment;
import vn.chidao.urging.model.Letter;

/**
 * The Office of the Government decides on the review of a late assignment: it accepts the roadmap,
 * sends the explanation back, or takes note that it convinces nobody and urges.
 */
@UseCase
@Permits(Role.REVIEWER)
public class DecideReview {
  @Inject OverdueReviews reviews;
  @Inject Assignments assignments;
  @Inject ReviewDays days;
  @Inject UrgeAssignment urgeAssignment;
  @Inject OverdueWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /** From now on the milestones are watched; a roadmap of an earlier month is replaced. */
  public void accept(ReviewId id, String note) {
    var review = reviews.get(id);
    var assignment = assignments.get(review.assignment());
    String said = Text.optional("overdue.note", note, 2000);
    events.fire(review.accept(assignment, said, actor.person(), clock.instant()));
    LocalDate first = review.nextMilestone().orElse(days.today());
    workflow.accepted(id, days.morningAfter(first));
    for (var former : reviews.of(List.of(assignment.id()), OverdueStatus.WATCHED)) {
      if (former.id().equals(id)) continue;
      events.fire(former.over(OverdueStatus.REPLACED, clock.instant()));
      workflow.over(former.id());
    }
  }

  public void sendBack(ReviewId id, String why) {
    var review = reviews.get(id);
    var assignment = assignments.get(review.assignment());
    String said = Text.required("overdue.reason", why, 2000);
    LocalDate until = days.explainDueOn();
    events.fire(review.sendBack(assignment, said, until, actor.person(), clock.instant()));
    workflow.sentBack(id, days.morningAfter(until));
  }

  /**
   * @param reportDueOn by when the agency reports on its progress; null when no date is set
   */
  public void takeNote(ReviewId id, String why, LocalDate reportDueOn) {
    var review = reviews.get(id);
    var assignment = assignments.get(review.assignment());
    String said = Text.required("overdue.reason", why, 2000);
    Letter letter = Letter.of(null, null, said, reportDueOn, days.today());
    events.fire(review.takeNote(assignment, said, actor.person(), clock.instant()));
    workflow.noted(id);
    urgeAssignment.urge(assignment.id(), letter);
  }
}
