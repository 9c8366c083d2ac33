package vn.chidao.intake;

/** What a row of an annex says about a task. */
public enum AnnexField {
  TASK,
  LEAD,
  COORDINATORS,
  DEADLINE,
  PRODUCT
}
