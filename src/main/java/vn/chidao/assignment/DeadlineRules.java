package vn.chidao.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
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
    DeadlineTables tables,
    Instant now) {
  /** People are reminded when the offices open, not at midnight. */
  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  /** The rules after a change; empty when it is about something else. */
  Optional<DeadlineRules> after(RuleChange change) {
    if (change instanceof CalendarChange days)
      return Optional.of(
          new DeadlineRules(days.then(), lastDayRule, dueSoonWorkingDays, tables, now));
    if (change instanceof TableChange other)
      return Optional.of(
          new DeadlineRules(calendar, lastDayRule, dueSoonWorkingDays, other.then(), now));
    if (!(change instanceof SettingChange setting)) return Optional.empty();
    if (setting.isOf(Setting.LAST_DAY))
      return Optional.of(
          new DeadlineRules(
              calendar, LastDayRule.valueOf(setting.then()), dueSoonWorkingDays, tables, now));
    if (setting.isOf(Setting.DUE_SOON))
      return Optional.of(
          new DeadlineRules(calendar, lastDayRule, Integer.parseInt(setting.then()), tables, now));
    return Optional.empty();
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

  /**
   * The next moment at which somebody must be reminded of the deadline or told that it has passed.
   */
  Instant nextWatch(DeadlineKind kind, LocalDate dueOn, ReportingPeriod period, String urgency) {
    if (kind != DeadlineKind.FIXED) return nextPeriodicReminder(period, urgency);
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

  private Instant nextPeriodicReminder(ReportingPeriod period, String urgency) {
    ReportingPeriod each = period == null ? ReportingPeriod.QUARTER : period;
    List<Integer> days = tables.reminderDays(urgency, DeadlineKind.STANDING.name());
    LocalDate end = each.lastDayOfPeriod(today());
    LocalDate following = each.lastDayOfPeriod(end.plusDays(1));
    return earliestAhead(
        Stream.of(end, following)
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
