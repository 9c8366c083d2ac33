package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Edition;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * Records a decision that moves a deadline. Only the Prime Minister or the Deputy in charge decides
 * (9061/VPCP-CN of 20/11/2023); the document that says so is named, the original deadline stays.
 */
@UseCase
@Permits(Role.REVIEWER)
public class ExtendDeadline {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param seen what the person had before them
   */
  public void extend(
      AssignmentId id, Edition seen, LocalDate to, String decisionDocument, String reason) {
    String document = Text.required("assignment.extension.document", decisionDocument, 200);
    String said = Text.required("assignment.extension.reason", reason, 2000);
    var assignment = assignments.get(id);
    assignment.requireUnchanged(seen);
    var extended = assignment.extend(to, document, said, actor.person(), clock.instant());
    events.fire(extended);
    workflow.extensionDecided(id);
    workflow.watchMoved(
        id, deadlines.nextWatch(assignment.deadline(), assignment.source().urgency()));
  }

  /** The deadline stays, although the agency asked for another. */
  public void decline(AssignmentId id, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.review.reason", reason, 2000);
    events.fire(assignment.declineExtension(actor.person(), said, clock.instant()));
    workflow.extensionDecided(id);
  }
}
