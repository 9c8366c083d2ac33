package vn.chidao.assignment.model;

import java.util.Optional;
import vn.chidao.shared.RuleViolation;

/**
 * After what an agency may still give an assignment back. Comparable systems allow neither (rules
 * R4.4 T3); no published text says so, hence both are settings.
 *
 * @param afterDeclined also when the issuing side has declined it once
 * @param afterExtension also when the deadline was made later
 */
public record ReturnRule(boolean afterDeclined, boolean afterExtension) {
  /** Why it may not be given back, as a key of the bundles; empty when it may. */
  public Optional<String> refusal(boolean declined, boolean extended) {
    if (declined && !afterDeclined) return Optional.of("assignment.return.declinedBefore");
    if (extended && !afterExtension) return Optional.of("assignment.return.extendedBefore");
    return Optional.empty();
  }

  void require(boolean declined, boolean extended) {
    refusal(declined, extended)
        .ifPresent(
            key -> {
              throw new RuleViolation(key);
            });
  }
}
