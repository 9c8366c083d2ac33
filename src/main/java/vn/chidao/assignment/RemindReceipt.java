package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentEvent.ReceiptReminded;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Reminds the agency's coordinators of an assignment that they have not received in time. */
@UseCase
@Permits
public class RemindReceipt {
  @Inject Assignments assignments;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void remind(AssignmentId id) {
    events.fire(new ReceiptReminded(assignments.get(id), clock.instant()));
  }
}
