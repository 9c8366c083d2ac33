package vn.chidao.assignment.model;

/** What an agency asks the issuing side for. */
public enum RequestKind {
  /** A later deadline (9061/VPCP-CN of 20/11/2023: the agency reports and asks). */
  EXTENSION,
  /** That the assignment be taken from it (rules R8.8, R4.4 T3). */
  RETURN
}
