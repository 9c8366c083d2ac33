package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The issuing side takes an acceptance back: the owner goes on, the products are owed again, the
 * deadline is what it was.
 */
@UseCase
@Permits(Role.ISSUER)
public class ReopenAssignment {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void reopen(AssignmentId id, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.reopen.reason", reason, 2000);
    events.fire(assignment.reopen(said, clock.instant()));
    workflow.reopened(
        id, deadlines.nextWatch(assignment.deadline(), assignment.source().urgency()));
    if (assignment.hasOpenAmendment()) workflow.amended(id);
  }
}
