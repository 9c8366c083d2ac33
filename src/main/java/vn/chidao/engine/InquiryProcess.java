package vn.chidao.engine;

/** Names shared with {@code inquiry.bpmn}. */
final class InquiryProcess {
  static final String PROCESS = "inquiry";

  static final String ANSWER = "Task_AnswerInquiry";
  static final String CONFIRM = "Task_ConfirmAnswer";
  static final String DROPPED = "InquiryDropped";
  static final String ASSIGNMENT_ENDED = "AssignmentEnded";

  static final String URGE_AT = "urgeAt";
  static final String SETTLED = "settled";

  /** The one bean that this process may call. */
  static final String STEPS = "inquirySteps";

  private InquiryProcess() {}
}
