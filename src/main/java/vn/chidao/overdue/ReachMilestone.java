package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.Assignments;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** The agency marks a milestone of its roadmap as reached, with words. */
@UseCase
@Permits({Role.COORDINATOR, Role.OFFICIAL})
public class ReachMilestone {
  @Inject OverdueReviews reviews;
  @Inject Assignments assignments;
  @Inject ReviewDays days;
  @Inject OverdueWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void reach(ReviewId id, String milestone, String words) {
    var review = reviews.get(id);
    var assignment = assignments.get(review.assignment());
    String said = Text.required("overdue.milestone.words", words, 2000);
    events.fire(
        review.reach(assignment, milestone, said, days.today(), actor.person(), clock.instant()));
    if (review.status() == OverdueStatus.FINISHED) workflow.finished(id);
  }
}
