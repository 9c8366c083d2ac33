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

/** The issuing side takes an open assignment back, with a reason. */
@UseCase
@Permits(Role.ISSUER)
public class WithdrawAssignment {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void withdraw(AssignmentId id, String reason) {
    String said = Text.required("assignment.withdraw.reason", reason, 2000);
    var withdrawn = assignments.get(id).withdraw(actor.person(), said, clock.instant());
    events.fire(withdrawn);
    workflow.withdrawn(id);
  }
}
