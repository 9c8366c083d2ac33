package vn.chidao.progress.model;

import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;

/**
 * How far one product is.
 *
 * @param deliverable the product; null for the work as a whole, where no product is named
 * @param narrative what was done, in words
 * @param reason why there is less than before; needed only then
 */
public record Standing(String deliverable, int percent, String narrative, String reason) {
  public Standing {
    if (percent < 0 || percent > 100) throw new RuleViolation("progress.percent.range", percent);
  }

  /** Going back in percent is possible, with a reason. */
  void requireReason(Integer before) {
    if (before != null && percent < before && reason == null)
      throw new RuleViolation("progress.percent.lowered", before, percent);
  }

  /** What stands for the product; empty for the work as a whole, where no product is named. */
  public String product() {
    return deliverable == null ? "" : deliverable;
  }

  void factsInto(Facts facts) {
    facts
        .with("deliverable", deliverable)
        .with("percent", percent)
        .with("narrative", narrative)
        .with("reason", reason);
  }
}
