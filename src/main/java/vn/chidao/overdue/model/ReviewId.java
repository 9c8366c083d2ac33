package vn.chidao.overdue.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies the review of one assignment in one month; also the business key of its process. */
public record ReviewId(String value) {
  public ReviewId {
    if (value == null || value.isBlank()) throw new RuleViolation("overdue.missing");
  }

  public static ReviewId next() {
    return new ReviewId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
