package vn.chidao.assignment.model;

/** How far a report has come. */
public enum ReportStatus {
  DRAFT,
  SUBMITTED,
  APPROVED,
  ACCEPTED,
  RETURNED
}
