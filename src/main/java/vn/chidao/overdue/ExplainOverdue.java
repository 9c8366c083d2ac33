package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.overdue.model.Milestone.Aim;
import vn.chidao.overdue.model.Reasons;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The owner or a coordinator explains why an assignment is late and by which dated steps it is
 * caught up (rules R7.2, R5.8).
 */
@UseCase
@Permits({Role.COORDINATOR, Role.OFFICIAL})
public class ExplainOverdue {
  @Inject OverdueReviews reviews;
  @Inject Assignments assignments;
  @Inject ReviewDays days;
  @Inject OverdueWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void explain(ReviewId id, Explanation typed) {
    var review = reviews.get(id);
    var assignment = assignments.get(review.assignment());
    Reasons reasons =
        new Reasons(
            Text.required("overdue.nature", typed.nature(), 2000),
            Text.required("overdue.degree", typed.degree(), 2000),
            Text.required("overdue.cause", typed.cause(), 4000),
            Text.required("overdue.responsibility", typed.responsibility(), 2000));
    List<Aim> roadmap =
        typed.roadmap().stream()
            .map(aim -> new Aim(Text.optional("overdue.aim", aim.text(), 1000), aim.dueOn()))
            .toList();
    events.fire(
        review.explain(
            assignment, reasons, roadmap, days.today(), actor.person(), clock.instant()));
    workflow.explained(id);
  }

  /** What was typed: the four that a conclusion must name, and the steps. */
  public record Explanation(
      String nature, String degree, String cause, String responsibility, List<Aim> roadmap) {}
}
