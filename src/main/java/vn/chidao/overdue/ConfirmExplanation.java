package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.assignment.Assignments;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** The agency's supervisor stands for the explanation and the roadmap, or sends them back. */
@UseCase
@Permits(Role.SUPERVISOR)
public class ConfirmExplanation {
  @Inject OverdueReviews reviews;
  @Inject Assignments assignments;
  @Inject ReviewDays days;
  @Inject OverdueWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void confirm(ReviewId id, String note) {
    var review = reviews.get(id);
    String said = Text.optional("overdue.note", note, 2000);
    events.fire(review.confirm(said, actor.person(), clock.instant()));
    workflow.confirmed(id);
  }

  public void sendBack(ReviewId id, String why) {
    var review = reviews.get(id);
    var assignment = assignments.get(review.assignment());
    String said = Text.required("overdue.reason", why, 2000);
    LocalDate until = days.explainDueOn();
    events.fire(review.refuse(assignment, said, until, actor.person(), clock.instant()));
    workflow.refused(id, days.morningAfter(until));
  }
}
