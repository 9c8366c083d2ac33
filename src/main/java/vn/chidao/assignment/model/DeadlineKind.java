package vn.chidao.assignment.model;

/** Whether the time of a task is a date, or the work goes on and is reported period by period. */
public enum DeadlineKind {
  /** A calendar date. */
  FIXED,
  /**
   * No date was given and the clearing leader waived it for a reason (rules R4.3 "no deadline").
   */
  OPEN,
  /** Regular work ("thường xuyên"): never overdue, never in the on-time ratio (rules R2.3). */
  STANDING
}
