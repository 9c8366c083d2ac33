package vn.chidao.assignment;

/** What somebody decided on a report, as far as its way goes on from there. */
public enum Verdict {
  /** To the next step. */
  APPROVED,
  /** The owner goes on with the work. */
  TO_OWNER,
  /** The agency's supervisor looks at the same report again. */
  TO_SUPERVISOR
}
