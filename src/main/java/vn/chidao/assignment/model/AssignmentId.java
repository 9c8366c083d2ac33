package vn.chidao.assignment.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies one agency's assignment for ever; also the business key of its process. */
public record AssignmentId(String value) {
  public AssignmentId {
    if (value == null || value.isBlank()) throw new RuleViolation("assignment.id.missing");
  }

  public static AssignmentId next() {
    return new AssignmentId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
