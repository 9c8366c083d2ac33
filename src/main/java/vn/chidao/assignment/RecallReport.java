package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The owner takes a report back that still waits for a decision, and goes on with what was in it,
 * files included; what was handed in stays on record (rules R4.4 T8, a setting).
 */
@UseCase
@Permits(Role.OFFICIAL)
public class RecallReport {
  @Inject Assignments assignments;
  @Inject ReportInHand reportInHand;
  @Inject AssignmentWorkflow workflow;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void recall(AssignmentId id, ReportId report, String reason) {
    Assignment assignment = assignments.get(id);
    if (!settings.isOn(Setting.REPORT_RECALL)) throw new RuleViolation("assignment.recall.off");
    String said = Text.required("assignment.recall.reason", reason, 2000);
    var recalled = assignment.recallReport(report, said, actor.person(), clock.instant());
    events.fire(recalled);
    reportInHand.of(assignment);
    workflow.reportRecalled(id, recalled.from());
  }
}
