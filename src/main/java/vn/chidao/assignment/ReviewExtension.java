package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The agency's supervisor passes a request for a later deadline on to the Office of the Government,
 * or does not.
 */
@UseCase
@Permits(Role.SUPERVISOR)
public class ReviewExtension {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void passOn(AssignmentId id, String note) {
    String said = Text.optional("assignment.review.note", note, 2000);
    review(id, true, said);
  }

  public void stop(AssignmentId id, String reason) {
    assignments.get(id);
    review(id, false, Text.required("assignment.review.reason", reason, 2000));
  }

  private void review(AssignmentId id, boolean passedOn, String said) {
    var assignment = assignments.get(id);
    events.fire(assignment.reviewExtension(passedOn, actor.person(), said, clock.instant()));
    workflow.extensionReviewed(id, passedOn);
  }
}
