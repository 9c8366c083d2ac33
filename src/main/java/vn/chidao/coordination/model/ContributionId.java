package vn.chidao.coordination.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies one request to one coordinating agency; also the business key of its process. */
public record ContributionId(String value) {
  public ContributionId {
    if (value == null || value.isBlank()) throw new RuleViolation("coordination.id.missing");
  }

  public static ContributionId next() {
    return new ContributionId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
