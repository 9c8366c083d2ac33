package vn.chidao.assignment.model;

/** Why an agency gives an assignment back. */
public enum ReturnGround {
  /** Outside its powers; another agency is proposed. */
  NOT_COMPETENT,
  /** Already done under another document, which is named. */
  ALREADY_DONE,
  /** It cannot be done, and why. */
  CANNOT
}
