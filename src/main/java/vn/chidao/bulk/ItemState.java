package vn.chidao.bulk;

/** What came of one item of a run. */
public enum ItemState {
  /** Not done, and nothing of it has happened. */
  OPEN,
  DONE,
  /** By a rule, which the reason says. */
  REFUSED,
  /** By a fault of the system: nothing of it has happened, and it can be done again. */
  BROKEN
}
