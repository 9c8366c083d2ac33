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

/** The supervisor in the agency approves a report or sends it back; never their own. */
@UseCase
@Permits(Role.SUPERVISOR)
public class ReviewReport {
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void approve(AssignmentId id, ReportId report, String note) {
    String said = Text.optional("assignment.review.note", note, 2000);
    var approved = assignments.get(id).approveReport(report, actor.person(), said, clock.instant());
    events.fire(approved);
    workflow.reportReviewed(id, true);
  }

  public void sendBack(AssignmentId id, ReportId report, String reason) {
    String said = Text.required("assignment.review.reason", reason, 2000);
    var returned = assignments.get(id).returnReport(report, actor.person(), said, clock.instant());
    events.fire(returned);
    workflow.reportReviewed(id, false);
  }
}
