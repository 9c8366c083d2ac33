package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.agency.Agencies;
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
  @Inject Agencies agencies;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void approve(AssignmentId id, ReportId report, String note) {
    String said = Text.optional("assignment.review.note", note, 2000);
    var assignment = assignments.get(id);
    boolean leaderDecides = agencies.leaderDecides(assignment.parties().lead());
    events.fire(
        assignment.approveReport(report, actor.person(), leaderDecides, said, clock.instant()));
    workflow.reportReviewed(id, Verdict.APPROVED, leaderDecides);
  }

  public void sendBack(AssignmentId id, ReportId report, String reason) {
    String said = Text.required("assignment.review.reason", reason, 2000);
    var returned = assignments.get(id).returnReport(report, actor.person(), said, clock.instant());
    events.fire(returned);
    workflow.reportReviewed(id, Verdict.TO_OWNER, false);
  }
}
