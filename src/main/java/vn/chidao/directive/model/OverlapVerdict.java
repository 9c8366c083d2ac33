package vn.chidao.directive.model;

/** What a person decided about a task that is alike another one; nothing is merged by itself. */
public enum OverlapVerdict {
  /** It stays beside the other one, for a reason. */
  KEPT,
  /** It says again what an earlier document on the same matter said, often with a new date. */
  RESTATES
}
