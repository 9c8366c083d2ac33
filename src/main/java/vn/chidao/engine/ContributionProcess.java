package vn.chidao.engine;

/** Names shared with {@code contribution.bpmn}. */
final class ContributionProcess {
  static final String PROCESS = "contribution";

  static final String CONTRIBUTE = "Task_Contribute";
  static final String RECALLED = "ContributionRecalled";
  static final String ASSIGNMENT_ENDED = "AssignmentEnded";

  static final String URGE_AT = "urgeAt";

  /** The one bean that this process may call. */
  static final String STEPS = "contributionSteps";

  private ContributionProcess() {}
}
