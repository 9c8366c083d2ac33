package vn.chidao.assignment.model;

/** How far an agency's request has come. */
public enum RequestStatus {
  /** An extension waits for the agency's supervisor, a return for the issuing side. */
  RAISED,
  /** The supervisor stands for it; it waits for the Office of the Government. */
  ENDORSED,
  /** The supervisor did not pass it on. */
  NOT_ENDORSED,
  GRANTED,
  DECLINED,
  /** Something else was decided that leaves nothing to ask for. */
  LAPSED;

  public boolean isOpen() {
    return this == RAISED || this == ENDORSED;
  }
}
