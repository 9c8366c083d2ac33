package vn.chidao.progress.model;

/** What an owner raises. */
public enum InquiryKind {
  /** Difficulty that somebody must clear: another agency, or the issuing side. */
  OBSTACLE,
  /** A question on what was assigned, to the issuing side. */
  QUESTION
}
