package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.assignment.model.AgencyRequest.ExtensionWish;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The owner asks for a later deadline, with the reason. Asked after the deadline it is possible too
 * and marked as late (rules R5.5: a warning, no refusal); the original deadline stays for ever.
 */
@UseCase
@Permits(Role.OFFICIAL)
public class RequestExtension {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void request(AssignmentId id, LocalDate to, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.extension.reason", reason, 2000);
    int before =
        assignment.deadline().dueOn() == null
            ? 0
            : deadlines.workingDaysLeft(assignment.deadline().dueOn());
    var wish = new ExtensionWish(to, said, before);
    events.fire(assignment.requestExtension(wish, actor.person(), clock.instant()));
    workflow.extensionRequested(id);
  }
}
