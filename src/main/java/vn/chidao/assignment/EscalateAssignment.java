package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Reports a late assignment to those who answer for it, higher the longer it is late. */
@UseCase
@Permits
public class EscalateAssignment {
  @Inject Assignments assignments;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void escalate(AssignmentId id) {
    var assignment = assignments.get(id);
    var escalation = deadlines.escalation(assignment.deadline(), assignment.source().urgency());
    events.fire(assignment.escalate(escalation.level(), escalation.recipients(), clock.instant()));
  }
}
