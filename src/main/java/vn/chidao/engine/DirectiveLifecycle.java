package vn.chidao.engine;

/** Names shared with {@code directive-lifecycle.bpmn}. */
final class DirectiveLifecycle {
  static final String PROCESS = "directive-lifecycle";

  static final String DRAFT = "Task_DraftDirective";
  static final String CLEAR = "Task_ClearDirective";
  static final String ISSUE = "Task_IssueDirective";
  static final String CONCLUDE = "Task_ConcludeDirective";
  static final String ALL_CLOSED = "AssignmentsClosed";
  static final String REOPENED = "AssignmentReopened";
  static final String REVOKED = "DirectiveRevoked";

  static final String CLEARED = "cleared";

  /** The one bean that this process may call. */
  static final String STEPS = "directiveSteps";

  private DirectiveLifecycle() {}
}
