package vn.chidao.coordination.model;

/** How a request to a coordinating agency stands; lateness is {@link ContributionState}. */
public enum ContributionStatus {
  /** Waits for the agency's answer. */
  ASKED,
  /** The agency has sent its part. */
  ANSWERED,
  /** The agency has said, with a reason, that it has nothing to contribute. */
  NOTHING,
  /** The lead agency has taken the request back. */
  RECALLED,
  /** The assignment ended before the agency answered: its silence stays on record. */
  CLOSED;

  public boolean isOpen() {
    return this == ASKED;
  }
}
