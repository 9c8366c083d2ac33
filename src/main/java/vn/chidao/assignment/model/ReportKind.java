package vn.chidao.assignment.model;

/** What a report claims. */
public enum ReportKind {
  /** The work is done and the products are there: acceptance closes the assignment. */
  RESULT,
  /** The state of standing work in one period: acceptance files it and the work goes on. */
  PERIODIC
}
