package vn.chidao.shared;

/**
 * The thing does not exist, or the person may not know that it exists: both look the same from
 * outside, so that a foreign id tells nothing.
 */
public class NothingThere extends RuleViolation {
  public NothingThere() {
    super("shared.nothingThere");
  }
}
