package vn.chidao.assignment.model;

import java.time.LocalDate;

/**
 * What a deadline means today. Computed, never stored. A deadline is a calendar date and runs until
 * 24:00 Vietnam time of its last day (our default, rules R9.4).
 */
public enum Timeliness {
  ON_TRACK,
  DUE_SOON,
  OVERDUE,
  COMPLETED_ON_TIME,
  COMPLETED_LATE,
  STANDING,
  WITHDRAWN;

  /**
   * @param lastDay last day of the deadline after the rule for non-working days; null unless fixed
   * @param completedOn day on which the accepted report was submitted; null while open
   * @param today calendar day in Vietnam
   * @param soonUntil deadlines up to this day are due soon
   */
  public static Timeliness of(
      AssignmentStatus status,
      DeadlineKind kind,
      LocalDate lastDay,
      LocalDate completedOn,
      LocalDate today,
      LocalDate soonUntil) {
    if (status == AssignmentStatus.WITHDRAWN) return WITHDRAWN;
    if (kind == DeadlineKind.STANDING) return STANDING;
    if (kind == DeadlineKind.OPEN)
      return status == AssignmentStatus.ACCEPTED ? COMPLETED_ON_TIME : ON_TRACK;
    if (status == AssignmentStatus.ACCEPTED)
      return completedOn.isAfter(lastDay) ? COMPLETED_LATE : COMPLETED_ON_TIME;
    if (today.isAfter(lastDay)) return OVERDUE;
    return lastDay.isAfter(soonUntil) ? ON_TRACK : DUE_SOON;
  }
}
