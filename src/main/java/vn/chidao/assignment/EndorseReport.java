package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The agency's leader approves what the supervisor approved, or sends it back; in agencies that
 * want it so. Never who wrote or reviewed it.
 */
@UseCase
@Permits(Role.AGENCY_LEADER)
public class EndorseReport {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void endorse(AssignmentId id, ReportId report, String note) {
    var assignment = assignments.get(id);
    String said = Text.optional("assignment.review.note", note, 2000);
    events.fire(assignment.endorseReport(report, actor.person(), said, clock.instant()));
    workflow.reportEndorsed(id, Verdict.APPROVED);
  }

  public void sendBack(AssignmentId id, ReportId report, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.review.reason", reason, 2000);
    events.fire(assignment.refuseReport(report, actor.person(), said, clock.instant()));
    workflow.reportEndorsed(id, Verdict.TO_OWNER);
  }

  /** The supervisor looks again; the owner has nothing to do. */
  public void backToReview(AssignmentId id, ReportId report, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.review.reason", reason, 2000);
    events.fire(assignment.backToReview(report, actor.person(), said, clock.instant()));
    workflow.reportEndorsed(id, Verdict.TO_SUPERVISOR);
  }
}
