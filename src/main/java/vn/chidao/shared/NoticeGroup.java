package vn.chidao.shared;

/** Why people are told; each of us chooses for each group how it reaches them by mail. */
public enum NoticeGroup {
  /** Something waits for the receiver's own act. */
  WORK,
  /** A deadline comes near or has passed. */
  DEADLINE,
  /** Something that the receiver has a part in was decided. */
  OUTCOME
}
