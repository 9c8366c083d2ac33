package vn.chidao.directive.model;

import vn.chidao.shared.RuleViolation;

/**
 * Degree of secrecy of a document. Only documents without one may enter: drafting or storing
 * secrets on networked computers is forbidden (Law 117/2025/QH15, art. 5(2), in force 1 March
 * 2026).
 */
public enum Secrecy {
  NONE,
  CONFIDENTIAL,
  SECRET,
  TOP_SECRET;

  /** Refuses everything but {@link #NONE}, naming the law. */
  public void requireNone() {
    if (this != NONE) throw new RuleViolation("directive.secrecy.refused");
  }
}
