package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AgencyRequest.ReturnWish;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The agency gives an assignment back: not its competence, already done elsewhere, or impossible.
 * It stays responsible and the deadline runs on until the issuing side has decided (rules R8.8).
 * After the set working days it is too late (our default, rules §12), and as long as the settings
 * say so also after a return that was declined or an extension (rules R4.4 T3).
 */
@UseCase
@Permits(Role.COORDINATOR)
public class ReturnAssignment {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject PossibleLeads leads;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void giveBack(
      AssignmentId id,
      ReturnGround ground,
      String statement,
      String document,
      AgencyCode proposedAgency) {
    var assignment = assignments.get(id);
    var lastDay = deadlines.lastDayToReturn(assignment.course().leadSince());
    if (deadlines.today().isAfter(lastDay))
      throw new RuleViolation("assignment.return.tooLate", lastDay);
    var wish =
        new ReturnWish(
            ground,
            Text.required("assignment.return.statement", statement, 2000),
            Text.optional("assignment.return.document", document, 200),
            proposedAgency);
    if (proposedAgency != null) leads.requireLiving(proposedAgency);
    events.fire(assignment.giveBack(wish, deadlines.returnRule(), actor.person(), clock.instant()));
    workflow.returnRequested(id);
  }
}
