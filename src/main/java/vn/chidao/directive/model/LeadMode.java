package vn.chidao.directive.model;

/**
 * How several named leads share a task, as the issuer chooses (Decree 39/2022/NĐ-CP: one task, one
 * lead).
 */
public enum LeadMode {
  /** Each lead gets an assignment of its own. */
  SEPARATE,
  /** The first lead is accountable, the others lead with it in one assignment. */
  CO_LEADS
}
