package vn.chidao.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.Deadline;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Explanation;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.LastDayRule;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;

/**
 * What deadlines mean on the working calendar and under the settings of this installation: last
 * day, lateness, the days of reminders and escalations. Calendar days are those of Vietnam.
 */
@RequestScoped
public class Deadlines {
  /** People are reminded when the offices open, not at midnight. */
  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  @Inject Holidays holidays;
  @Inject DeadlineTables tables;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.deadline.last-day")
  LastDayRule lastDayRule;

  @Inject
  @ConfigProperty(name = "chidao.deadline.due-soon-working-days")
  int dueSoonWorkingDays;

  @Inject
  @ConfigProperty(name = "chidao.receipt.working-days")
  int receiptWorkingDays;

  @Inject
  @ConfigProperty(name = "chidao.return.working-days")
  int returnWorkingDays;

  @Inject
  @ConfigProperty(name = "chidao.extension.notice-working-days")
  int extensionNoticeWorkingDays;

  private WorkingCalendar calendar;

  private WorkingCalendar calendar() {
    if (calendar == null) calendar = holidays.workingCalendar();
    return calendar;
  }

  public LocalDate today() {
    return VietnamTime.today(clock);
  }

  /**
   * Day by which an agency must confirm the receipt of what is issued today (setting, rules R5.1).
   */
  public LocalDate receiptDueOn() {
    return calendar().plusWorkingDays(today(), receiptWorkingDays);
  }

  /** An extension asked for later than this many working days before is marked (rules R5.5). */
  public int extensionNoticeWorkingDays() {
    return extensionNoticeWorkingDays;
  }

  /** Last day on which an agency may give back what came to it then (our default, rules §12). */
  public LocalDate lastDayToReturn(Instant assignedAt) {
    return calendar().plusWorkingDays(VietnamTime.day(assignedAt), returnWorkingDays);
  }

  /** The last day of a deadline after the rule for non-working days (setting, rules R9.4). */
  public LocalDate lastDay(LocalDate dueOn) {
    return dueOn == null ? null : calendar().lastDay(dueOn, lastDayRule);
  }

  /** Working days until the last day, negative when it has passed. */
  public int workingDaysLeft(LocalDate dueOn) {
    return calendar().workingDaysBetween(today(), lastDay(dueOn));
  }

  /** Deadlines up to this day are due soon. */
  public LocalDate soonUntil() {
    return calendar().plusWorkingDays(today(), dueSoonWorkingDays);
  }

  /** Deadlines (as given) before this day have passed: what a list compares its column with. */
  public LocalDate overdueBefore() {
    LocalDate day = today();
    if (lastDayRule == LastDayRule.KEEP) return day;
    return calendar().minusWorkingDays(day, 1).plusDays(1);
  }

  public Timeliness timeliness(
      AssignmentStatus status, DeadlineKind kind, LocalDate dueOn, LocalDate completedOn) {
    return Timeliness.of(status, kind, lastDay(dueOn), completedOn, today(), soonUntil());
  }

  /** The rule behind a timeliness in words: which day counts, what today is, what was moved. */
  public Explanation explain(
      AssignmentStatus status,
      DeadlineKind kind,
      LocalDate originalDueOn,
      LocalDate dueOn,
      LocalDate completedOn) {
    Timeliness timeliness = timeliness(status, kind, dueOn, completedOn);
    if (kind != DeadlineKind.FIXED || timeliness == Timeliness.WITHDRAWN) {
      String key = kind == DeadlineKind.OPEN ? "OPEN" : timeliness.name();
      return new Explanation(
          timeliness, "assignment.why." + key, List.of(), "assignment.why.source." + key);
    }
    int distance = Math.abs(workingDaysLeft(dueOn));
    LocalDate compared = completedOn == null ? today() : completedOn;
    return new Explanation(
        timeliness,
        "assignment.why." + timeliness,
        List.of(lastDay(dueOn), compared, distance, dueSoonWorkingDays, originalDueOn),
        dueOn.equals(originalDueOn)
            ? "assignment.why.source.DATE"
            : "assignment.why.source.EXTENDED");
  }

  public boolean isPassed(Deadline deadline) {
    return deadline.kind() == DeadlineKind.FIXED && today().isAfter(lastDay(deadline.dueOn()));
  }

  DeadlineTables.Escalation escalation(Deadline deadline, String urgency) {
    return tables.escalation(Math.max(1, -workingDaysLeft(deadline.dueOn())), urgency);
  }

  /**
   * The next moment at which somebody must be reminded of the deadline or told that it has passed.
   */
  public Instant nextWatch(Deadline deadline, String urgency) {
    if (deadline.kind() != DeadlineKind.FIXED) return nextPeriodicReminder(deadline, urgency);
    LocalDate lastDay = lastDay(deadline.dueOn());
    Stream<LocalDate> reminders =
        tables.reminderDays(urgency, deadline.kind().name()).stream()
            .map(days -> calendar().minusWorkingDays(lastDay, days));
    int nextStep = isPassed(deadline) ? escalation(deadline, urgency).nextOnWorkingDay() : 1;
    LocalDate escalation = calendar().plusWorkingDays(lastDay, nextStep);
    return earliestAhead(Stream.concat(reminders, Stream.of(escalation)).toList());
  }

  private Instant nextPeriodicReminder(Deadline deadline, String urgency) {
    ReportingPeriod period =
        deadline.period() == null ? ReportingPeriod.QUARTER : deadline.period();
    List<Integer> days = tables.reminderDays(urgency, DeadlineKind.STANDING.name());
    LocalDate end = period.lastDayOfPeriod(today());
    LocalDate following = period.lastDayOfPeriod(end.plusDays(1));
    return earliestAhead(
        Stream.of(end, following)
            .flatMap(day -> days.stream().map(d -> calendar().minusWorkingDays(day, d)))
            .toList());
  }

  private Instant earliestAhead(List<LocalDate> days) {
    Instant now = clock.instant();
    return days.stream()
        .map(day -> day.atTime(OFFICES_OPEN).atZone(VietnamTime.ZONE).toInstant())
        .filter(moment -> moment.isAfter(now))
        .min(Instant::compareTo)
        .orElseGet(this::nextWorkingMorning);
  }

  private Instant nextWorkingMorning() {
    LocalDate day = calendar().plusWorkingDays(today(), 1);
    return day.atTime(OFFICES_OPEN).atZone(VietnamTime.ZONE).toInstant();
  }
}
