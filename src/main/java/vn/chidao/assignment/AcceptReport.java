package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The Office of the Government accepts a result or sends it back; never who did or approved the
 * work.
 */
@UseCase
@Permits(Role.REVIEWER)
public class AcceptReport {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void accept(AssignmentId id, ReportId report, String note) {
    String said = Text.optional("assignment.review.note", note, 2000);
    var assignment = assignments.get(id);
    var submittedOn = VietnamTime.day(assignment.report(report).submittedAt());
    var accepted =
        assignment.acceptResult(report, actor.person(), said, submittedOn, clock.instant());
    events.fire(accepted);
    workflow.resultDecided(id, accepted.fulfilled() ? Verdict.APPROVED : Verdict.TO_OWNER);
  }

  /** Some products are acceptable, the owner goes on with the others. */
  public void acceptPart(AssignmentId id, ReportId report, Set<String> products, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.review.reason", reason, 2000);
    var submittedOn = VietnamTime.day(assignment.report(report).submittedAt());
    events.fire(
        assignment.acceptPart(
            report, actor.person(), products, said, submittedOn, clock.instant()));
    workflow.resultDecided(id, Verdict.TO_OWNER);
  }

  public void sendBack(AssignmentId id, ReportId report, String reason) {
    String said = Text.required("assignment.review.reason", reason, 2000);
    var returned = assignments.get(id).returnResult(report, actor.person(), said, clock.instant());
    events.fire(returned);
    workflow.resultDecided(id, Verdict.TO_OWNER);
  }

  /** The supervisor looks again; the owner has nothing to do. */
  public void backToReview(AssignmentId id, ReportId report, String reason) {
    var assignment = assignments.get(id);
    String said = Text.required("assignment.review.reason", reason, 2000);
    events.fire(assignment.backToReview(report, actor.person(), said, clock.instant()));
    workflow.resultDecided(id, Verdict.TO_SUPERVISOR);
  }
}
