package vn.chidao.directive.model;

/**
 * One of the things that must be clear of a task. The official wording varies between four and
 * seven of them (rules §10), so which ones are required is a setting.
 */
public enum Clear {
  /** Rõ người: the accountable leader of the lead agency. */
  PERSON,
  /** Rõ việc: what is to be done. */
  WORK,
  /** Rõ thời gian: a date, or standing with a reporting period. */
  TIME,
  /** Rõ trách nhiệm: one accountable lead agency, and to whom it reports. */
  RESPONSIBILITY,
  /** Rõ sản phẩm: products, each with what makes it acceptable. */
  PRODUCTS,
  /** Rõ kết quả: the expected outcome. */
  RESULT,
  /** Rõ mục tiêu: why. */
  OBJECTIVE,
  /** Rõ thẩm quyền: the powers that go with it. */
  AUTHORITY
}
