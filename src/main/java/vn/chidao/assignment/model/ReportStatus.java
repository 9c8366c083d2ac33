package vn.chidao.assignment.model;

/** How far a report has come. */
public enum ReportStatus {
  DRAFT,
  /** Waits for the supervisor. */
  SUBMITTED,
  /** Approved by the supervisor, waits for the agency's leader. */
  REVIEWED,
  /** Approved by the agency, waits for the issuing side. */
  APPROVED,
  ACCEPTED,
  PARTLY_ACCEPTED,
  RETURNED,
  /** Taken back by its owner before the last decision. */
  RECALLED,
  /** A draft of an agency that is not answerable any more. */
  LAPSED;

  boolean isUnderDecision() {
    return this == SUBMITTED || this == REVIEWED || this == APPROVED;
  }

  /** The owner goes on with its words in the next report. */
  boolean isBack() {
    return this == RETURNED || this == PARTLY_ACCEPTED || this == RECALLED;
  }
}
