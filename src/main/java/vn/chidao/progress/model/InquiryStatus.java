package vn.chidao.progress.model;

/** How an obstacle or a question stands. */
public enum InquiryStatus {
  /** Waits for the answer of whom it is addressed to. */
  RAISED,
  /** Answered; who raised it has not yet said whether that settles it. */
  ANSWERED,
  /** Who raised it says that it is settled. */
  SETTLED,
  /** Who raised it does not need an answer any more. */
  DROPPED,
  /** The assignment ended first. */
  ENDED;

  public boolean isOpen() {
    return this == RAISED || this == ANSWERED;
  }
}
