package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Edition;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The issuing side gives an assignment to the right agency, or answers an agency that gave it back
 * that it stays there. The agency first named stays on record.
 */
@UseCase
@Permits(Role.ISSUER)
public class TransferAssignment {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject PossibleLeads leads;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param seen what the person had before them
   */
  public void transfer(AssignmentId id, Edition seen, AgencyCode to, String reason) {
    var assignment = assignments.get(id);
    assignment.requireUnchanged(seen);
    String said = Text.required("assignment.transfer.reason", reason, 2000);
    leads.requireFree(to, assignment.source().task());
    var receiptDueOn = deadlines.receiptDueOn();
    events.fire(assignment.transfer(to, receiptDueOn, actor.person(), said, clock.instant()));
    workflow.transferred(id, VietnamTime.endOf(receiptDueOn));
  }

  public void keep(AssignmentId id, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.review.reason", reason, 2000);
    events.fire(assignment.declineReturn(actor.person(), said, clock.instant()));
    workflow.returnDeclined(id);
  }
}
