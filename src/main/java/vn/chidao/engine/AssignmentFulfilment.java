package vn.chidao.engine;

/** Names shared with {@code assignment-fulfilment.bpmn}. */
final class AssignmentFulfilment {
  static final String PROCESS = "assignment-fulfilment";

  static final String START = "StartEvent_AssignmentIssued";
  static final String RECEIVE = "Task_ReceiveAssignment";
  static final String NAME_OWNER = "Task_NameOwner";
  static final String SUBMIT_REPORT = "Task_SubmitReport";
  static final String REVIEW_REPORT = "Task_ReviewReport";
  static final String ENDORSE_REPORT = "Task_EndorseReport";
  static final String ENDORSE_EXTENSION = "Task_EndorseExtension";
  static final String DECIDE_EXTENSION = "Task_DecideExtension";
  static final String DECIDE_RETURN = "Task_DecideReturn";
  static final String ACKNOWLEDGE_AMENDMENT = "Task_AcknowledgeAmendment";
  static final String ACCEPT_REPORT = "Task_AcceptReport";
  static final String WATCH_DATE = "Timer_WatchDate";
  static final String NEXT_WATCH_DATE = "Timer_NextWatchDate";
  static final String WITHDRAWN = "AssignmentWithdrawn";
  static final String TRANSFERRED = "AssignmentTransferred";
  static final String REOPENED = "ResultReopened";
  static final String EXTENSION_REQUESTED = "ExtensionRequested";
  static final String RETURNED = "AssignmentReturned";
  static final String AMENDED = "AssignmentAmended";

  static final String RECEIPT_DUE_AT = "receiptDueAt";
  static final String WATCH_AT = "watchAt";
  static final String OWNER_KNOWN = "ownerKnown";
  static final String LEADER_DECIDES = "leaderDecides";
  static final String ENDORSED = "endorsed";
  static final String APPROVED = "approved";
  static final String ACCEPTED = "accepted";
  static final String REVIEW_AGAIN = "reviewAgain";

  /** The one bean that this process may call. */
  static final String STEPS = "assignmentSteps";

  private AssignmentFulfilment() {}
}
