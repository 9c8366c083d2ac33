package vn.chidao.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingDays;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.calendar.CalendarChange;
import vn.chidao.calendar.LastDayRule;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.setting.RuleChange;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;

/**
 * What deadlines mean under one calendar, one choice of settings and one pair of decision tables,
 * at one moment. The rules that hold now and those that somebody thinks of answer alike.
 */
public record DeadlineRules(
    WorkingCalendar calendar,
    LastDayRule lastDayRule,
    int dueSoonWorkingDays,
    ReportingDays reportingDays,
    DeadlineTables tables,
    Instant now) {
  /** Which setting says on which day a period's report is due. */
  static final Map<ReportingPeriod, Setting> REPORT_DAYS =
      Map.of(
          ReportingPeriod.MONTH, Setting.REPORT_MONTH_DAY,
          ReportingPeriod.QUARTER, Setting.REPORT_QUARTER_DAY,
          ReportingPeriod.HALF_YEAR, Setting.REPORT_HALF_YEAR_DAY,
          ReportingPeriod.YEAR, Setting.REPORT_YEAR_DAY);

  /** People are reminded when the offices open, not at midnight. */
  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  /** The rules after a change; empty when it is about something else. */
  Optional<DeadlineRules> after(RuleChange change) {
    if (change instanceof CalendarChange days)
      return Optional.of(
          new DeadlineRules(
              days.then(), lastDayRule, dueSoonWorkingDays, reportingDays, tables, now));
    if (change instanceof TableChange other)
      return Optional.of(
          new DeadlineRules(
              calendar, lastDayRule, dueSoonWorkingDays, reportingDays, other.then(), now));
    return change instanceof SettingChange setting ? after(setting) : Optional.empty();
  }

  private Optional<DeadlineRules> after(SettingChange setting) {
    if (setting.isOf(Setting.LAST_DAY))
      return Optional.of(
          new DeadlineRules(
              calendar,
              LastDayRule.valueOf(setting.then()),
              dueSoonWorkingDays,
              reportingDays,
              tables,
              now));
    if (setting.isOf(Setting.DUE_SOON))
      return Optional.of(
          new DeadlineRules(calendar, lastDayRule, setting.number(), reportingDays, tables, now));
    return REPORT_DAYS.entrySet().stream()
        .filter(each -> setting.isOf(each.getValue()))
        .map(each -> reportingDays.with(each.getKey(), setting.number()))
        .map(
            days -> new DeadlineRules(calendar, lastDayRule, dueSoonWorkingDays, days, tables, now))
        .findFirst();
  }

  LocalDate today() {
    return VietnamTime.day(now);
  }

  LocalDate lastDay(LocalDate dueOn) {
    return dueOn == null ? null : calendar.lastDay(dueOn, lastDayRule);
  }

  int workingDaysLeft(LocalDate dueOn) {
    return calendar.workingDaysBetween(today(), lastDay(dueOn));
  }

  LocalDate soonUntil() {
    return calendar.plusWorkingDays(today(), dueSoonWorkingDays);
  }

  Timeliness timeliness(
      AssignmentStatus status, DeadlineKind kind, LocalDate dueOn, LocalDate completedOn) {
    return Timeliness.of(status, kind, lastDay(dueOn), completedOn, today(), soonUntil());
  }

  boolean isPassed(DeadlineKind kind, LocalDate dueOn) {
    return kind == DeadlineKind.FIXED && today().isAfter(lastDay(dueOn));
  }

  DeadlineTables.Escalation escalation(LocalDate dueOn, String urgency) {
    return tables.escalation(Math.max(1, -workingDaysLeft(dueOn)), urgency);
  }

  /** The first periodic report that is due today or later; what the document states comes first. */
  LocalDate nextReport(ReportingPeriod period, String text) {
    return reportingDays.next(period, text, today());
  }

  /**
   * The next moment at which somebody must be reminded of the deadline or told that it has passed.
   */
  Instant nextWatch(
      DeadlineKind kind, LocalDate dueOn, ReportingPeriod period, String text, String urgency) {
    if (kind != DeadlineKind.FIXED) return nextPeriodicReminder(period, text, urgency);
    LocalDate lastDay = lastDay(dueOn);
    Stream<LocalDate> reminders =
        tables.reminderDays(urgency, kind.name()).stream()
            .map(days -> calendar.minusWorkingDays(lastDay, days));
    int next = nextEscalation(-workingDaysLeft(dueOn), urgency);
    LocalDate escalation = calendar.plusWorkingDays(lastDay, next);
    return earliestAhead(Stream.concat(reminders, Stream.of(escalation)).toList());
  }

  /**
   * The working days late on which it is reported are counted through from the first one, whenever
   * it was reported last: a table that is changed on the way holds for what is late already, too.
   */
  private int nextEscalation(int late, String urgency) {
    int day = 1;
    while (day <= late) day = tables.escalation(day, urgency).nextOnWorkingDay();
    return day;
  }

  /** Level and recipients of the next report. */
  List<Object> nextReport(LocalDate dueOn, String urgency) {
    var next = tables.escalation(nextEscalation(-workingDaysLeft(dueOn), urgency), urgency);
    return List.of(next.level(), next.recipients());
  }

  private Instant nextPeriodicReminder(ReportingPeriod period, String text, String urgency) {
    ReportingPeriod each = period == null ? ReportingPeriod.QUARTER : period;
    List<Integer> days = tables.reminderDays(urgency, DeadlineKind.STANDING.name());
    LocalDate report = nextReport(each, text);
    LocalDate following = reportingDays.next(each, text, report.plusDays(1));
    return earliestAhead(
        Stream.of(report, following)
            .flatMap(day -> days.stream().map(d -> calendar.minusWorkingDays(day, d)))
            .toList());
  }

  private Instant earliestAhead(List<LocalDate> days) {
    return days.stream()
        .map(DeadlineRules::morning)
        .filter(moment -> moment.isAfter(now))
        .min(Instant::compareTo)
        .orElseGet(() -> morning(calendar.plusWorkingDays(today(), 1)));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(OFFICES_OPEN).atZone(VietnamTime.ZONE).toInstant();
  }
}
