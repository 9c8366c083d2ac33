package vn.chidao.overdue.model;

/** How the review of a late assignment stands. */
public enum OverdueStatus {
  /** Waits for the agency's explanation and roadmap. */
  OPENED,
  /** Explained; the agency's supervisor has not yet confirmed it. */
  EXPLAINED,
  /** Confirmed by the agency; the Office of the Government decides. */
  CONFIRMED,
  /** The roadmap is accepted; its milestones are watched. */
  WATCHED,
  /** All milestones are over, reached or missed. */
  FINISHED,
  /** The Office took note that the explanation convinces nobody, and urged. */
  UNCONVINCING,
  /** The next month came before any explanation. */
  SILENT,
  /** A later review brought a new roadmap. */
  REPLACED,
  /** The assignment ended, went to another agency, or is not late any more. */
  OVERTAKEN;

  public boolean isOpen() {
    return this == OPENED || this == EXPLAINED || this == CONFIRMED || this == WATCHED;
  }
}
