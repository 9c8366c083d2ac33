package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/** The owner hands the report in; the supervisor has it next. */
@UseCase
@Permits(Role.OFFICIAL)
public class SubmitReport {
  @Inject Assignments assignments;
  @Inject EvidenceFiles files;
  @Inject ReportInHand reportInHand;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void submit(AssignmentId id, ReportForm form) {
    Assignment assignment = assignments.get(id);
    ReportId draft = reportInHand.of(assignment);
    assignment.saveReport(
        form.kind(), form.narrative(), form.reportItems(), actor.person(), clock.instant());
    var submitted = assignment.submitReport(files.of(draft), actor.person(), clock.instant());
    events.fire(submitted);
    workflow.reportSubmitted(id);
  }
}
