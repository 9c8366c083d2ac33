package vn.chidao.engine;

/** Names shared with {@code overdue-review.bpmn}. */
final class OverdueProcess {
  static final String PROCESS = "overdue-review";

  static final String EXPLAIN = "Task_ExplainOverdue";
  static final String CONFIRM = "Task_ConfirmExplanation";
  static final String DECIDE = "Task_DecideReview";
  static final String REACH = "Task_ReachMilestones";
  static final String OVER = "ReviewOver";

  static final String URGE_AT = "urgeAt";
  static final String CONFIRMED = "confirmed";
  static final String SENT_BACK = "sentBack";
  static final String ACCEPTED = "accepted";
  static final String MILESTONE_AT = "milestoneAt";

  /** The one bean that this process may call. */
  static final String STEPS = "overdueSteps";

  private OverdueProcess() {}
}
