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

/** The owner confirms to know what an amendment now asks for. */
@UseCase
@Permits(Role.OFFICIAL)
public class AcknowledgeAmendment {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void acknowledge(AssignmentId id) {
    var assignment = assignments.get(id);
    events.fire(assignment.acknowledge(actor.person(), clock.instant()));
    workflow.amendmentAcknowledged(id);
  }
}
