package vn.chidao.intake;

/** Whether "trước ngày 30/9" still allows 30 September; a setting, since no rule says it. */
public enum BeforeRule {
  INCLUSIVE,
  EXCLUSIVE
}
