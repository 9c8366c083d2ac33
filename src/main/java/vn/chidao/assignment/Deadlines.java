package vn.chidao.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.Deadline;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Explanation;
import vn.chidao.assignment.model.ExtensionLimit;
import vn.chidao.assignment.model.ReportingDays;
import vn.chidao.assignment.model.ReturnRule;
import vn.chidao.assignment.model.StatedReports;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.LastDayRule;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;

/**
 * What deadlines mean on the working calendar and under the settings of this installation: last
 * day, lateness, the days of reminders and escalations. Calendar days are those of Vietnam.
 */
@RequestScoped
public class Deadlines {
  @Inject Holidays holidays;
  @Inject DeadlineTables tables;
  @Inject Clock clock;
  @Inject Settings settings;

  private WorkingCalendar calendar;

  private WorkingCalendar calendar() {
    if (calendar == null) calendar = holidays.workingCalendar();
    return calendar;
  }

  /** The rules that hold now. */
  DeadlineRules rules() {
    return new DeadlineRules(
        calendar(),
        settings.constant(Setting.LAST_DAY, LastDayRule.class),
        settings.number(Setting.DUE_SOON),
        reportingDays(),
        tables,
        clock.instant());
  }

  private ReportingDays reportingDays() {
    return new ReportingDays(
        DeadlineRules.REPORT_DAYS.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, each -> settings.number(each.getValue()))));
  }

  public LocalDate today() {
    return VietnamTime.today(clock);
  }

  /** The first moment of this year in Vietnam. */
  public Instant beginOfYear() {
    return today().withDayOfYear(1).atStartOfDay(VietnamTime.ZONE).toInstant();
  }

  /**
   * Day by which an agency must confirm the receipt of what is issued today (setting, rules R5.1).
   */
  public LocalDate receiptDueOn() {
    return calendar().plusWorkingDays(today(), settings.number(Setting.RECEIPT));
  }

  /** An extension asked for later than this many working days before is marked (rules R5.5). */
  public int extensionNoticeWorkingDays() {
    return settings.number(Setting.EXTENSION_NOTICE);
  }

  /** From which extension on a further one is marked (rules R5.9). */
  public ExtensionLimit extensionLimit() {
    return new ExtensionLimit(settings.number(Setting.EXTENSION_MARKED));
  }

  /** After what an agency may still give an assignment back (rules R4.4 T3). */
  public ReturnRule returnRule() {
    return new ReturnRule(
        settings.isOn(Setting.RETURN_AFTER_DECLINED),
        settings.isOn(Setting.RETURN_AFTER_EXTENSION));
  }

  /** Whether an owner may take back a report that waits for a decision (rules R4.4 T8). */
  public boolean isRecallable() {
    return settings.isOn(Setting.REPORT_RECALL);
  }

  int giveBackWorkingDays() {
    return settings.number(Setting.GIVE_BACK);
  }

  /** Last day on which an agency may give back what came to it then (our default, rules §12). */
  public LocalDate lastDayToReturn(Instant leadSince) {
    return calendar().plusWorkingDays(VietnamTime.day(leadSince), giveBackWorkingDays());
  }

  /** The last day of a deadline after the rule for non-working days (setting, rules R9.4). */
  public LocalDate lastDay(LocalDate dueOn) {
    return rules().lastDay(dueOn);
  }

  /** Working days until the last day, negative when it has passed. */
  public int workingDaysLeft(LocalDate dueOn) {
    return rules().workingDaysLeft(dueOn);
  }

  /** Deadlines up to this day are due soon. */
  public LocalDate soonUntil() {
    return rules().soonUntil();
  }

  /** Deadlines (as given) before this day have passed: what a list compares its column with. */
  public LocalDate overdueBefore() {
    return overdueBefore(today());
  }

  /** Deadlines (as given) before this day had passed on that day. */
  public LocalDate overdueBefore(LocalDate day) {
    if (rules().lastDayRule() == LastDayRule.KEEP) return day;
    return calendar().minusWorkingDays(day, 1).plusDays(1);
  }

  public Timeliness timeliness(
      AssignmentStatus status, DeadlineKind kind, LocalDate dueOn, LocalDate completedOn) {
    return rules().timeliness(status, kind, dueOn, completedOn);
  }

  /** The rule behind a timeliness in words: which day counts, what today is, what was moved. */
  Explanation explain(AssignmentSheet.Head head) {
    LocalDate dueOn = head.dueOn();
    LocalDate completedOn = head.completedOn();
    Timeliness timeliness = timeliness(head.status(), head.kind(), dueOn, completedOn);
    if (timeliness == Timeliness.STANDING && !head.status().isClosed())
      return new Explanation(
          timeliness,
          "assignment.why.STANDING.next",
          List.of(rules().nextReport(head.period(), head.deadlineText())),
          StatedReports.in(head.deadlineText(), head.period()).isPresent()
              ? "assignment.why.source.STANDING.stated"
              : "assignment.why.source.STANDING.set");
    if (head.kind() != DeadlineKind.FIXED || timeliness == Timeliness.WITHDRAWN) {
      String key = head.kind() == DeadlineKind.OPEN ? "OPEN" : timeliness.name();
      return new Explanation(
          timeliness, "assignment.why." + key, List.of(), "assignment.why.source." + key);
    }
    int distance = Math.abs(workingDaysLeft(dueOn));
    LocalDate compared = completedOn == null ? today() : completedOn;
    return new Explanation(
        timeliness,
        "assignment.why." + timeliness,
        List.of(
            lastDay(dueOn),
            compared,
            distance,
            settings.number(Setting.DUE_SOON),
            head.originalDueOn()),
        dueOn.equals(head.originalDueOn())
            ? "assignment.why.source.DATE"
            : "assignment.why.source.EXTENDED");
  }

  public boolean isPassed(Deadline deadline) {
    return rules().isPassed(deadline.kind(), deadline.dueOn());
  }

  DeadlineTables.Escalation escalation(Deadline deadline, String urgency) {
    return rules().escalation(deadline.dueOn(), urgency);
  }

  /**
   * The next moment at which somebody must be reminded of the deadline or told that it has passed.
   */
  public Instant nextWatch(Deadline deadline, String urgency) {
    return rules()
        .nextWatch(deadline.kind(), deadline.dueOn(), deadline.period(), deadline.text(), urgency);
  }
}
