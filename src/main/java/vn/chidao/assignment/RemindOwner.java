package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentEvent.OwnerReminded;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Reminds the owner that a deadline or a periodic report comes near. */
@UseCase
@Permits
public class RemindOwner {
  @Inject Assignments assignments;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void remind(AssignmentId id) {
    events.fire(new OwnerReminded(assignments.get(id), clock.instant()));
  }
}
