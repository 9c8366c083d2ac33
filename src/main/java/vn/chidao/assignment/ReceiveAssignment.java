package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/** The agency's coordinator confirms that an assignment has arrived. */
@UseCase
@Permits(Role.COORDINATOR)
public class ReceiveAssignment {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void receive(AssignmentId id) {
    var received = assignments.get(id).receive(actor.person(), clock.instant());
    events.fire(received);
    workflow.received(id);
  }
}
