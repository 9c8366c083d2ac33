package vn.chidao.directive.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies one task of a directive. */
public record TaskId(String value) {
  public TaskId {
    if (value == null || value.isBlank()) throw new RuleViolation("directive.task.idMissing");
  }

  public static TaskId next() {
    return new TaskId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
