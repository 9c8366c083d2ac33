package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Brief;
import vn.chidao.assignment.model.Edition;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.SearchText;
import vn.chidao.shared.UseCase;

/**
 * The issuing side changes what an assignment asks for, by a decision that is named; every earlier
 * wording stays in the audit trail and the owner acknowledges the new one.
 */
@UseCase
@Permits(Role.ISSUER)
public class AmendAssignment {
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
  public void amend(AssignmentId id, Edition seen, AmendmentForm form) {
    var assignment = assignments.get(id);
    assignment.requireUnchanged(seen);
    Brief brief = form.brief();
    List<AgencyCode> joining = form.partners().without(assignment.parties().partners());
    joining.forEach(leads::requireLiving);
    String search =
        SearchText.of(
            assignment.source().directiveNumber(),
            assignment.source().label(),
            brief.work(),
            leads.nameOf(assignment.parties().lead()));
    events.fire(
        assignment.amend(
            form.terms(brief, deadlines.today(), search), actor.person(), clock.instant()));
    joining.forEach(agency -> assignments.takePart(assignment.source().task(), agency));
    workflow.amended(id);
    if (form.dueOn() != null)
      workflow.watchMoved(
          id, deadlines.nextWatch(assignment.deadline(), assignment.source().urgency()));
  }
}
