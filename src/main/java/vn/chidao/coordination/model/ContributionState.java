package vn.chidao.coordination.model;

import java.time.LocalDate;

/** What a request means today: answered or silent, and whether in time. Computed, never stored. */
public enum ContributionState {
  WAITING,
  /** The date has passed without an answer. */
  SILENT,
  ANSWERED_IN_TIME,
  ANSWERED_LATE,
  NOTHING_IN_TIME,
  NOTHING_LATE,
  TAKEN_BACK,
  /** The assignment ended before the date, so that nothing was missed. */
  NOT_NEEDED;

  /**
   * @param endedOn day of the answer, or on which the assignment ended; null while it waits
   */
  public static ContributionState of(
      ContributionStatus status, LocalDate dueOn, LocalDate endedOn, LocalDate today) {
    boolean late = (endedOn == null ? today : endedOn).isAfter(dueOn);
    return switch (status) {
      case ASKED -> late ? SILENT : WAITING;
      case ANSWERED -> late ? ANSWERED_LATE : ANSWERED_IN_TIME;
      case NOTHING -> late ? NOTHING_LATE : NOTHING_IN_TIME;
      case RECALLED -> TAKEN_BACK;
      case CLOSED -> late ? SILENT : NOT_NEEDED;
    };
  }
}
