package vn.chidao.directive.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies one directive for ever; its number alone is not unique across years. */
public record DirectiveId(String value) {
  public DirectiveId {
    if (value == null || value.isBlank()) throw new RuleViolation("directive.id.missing");
  }

  public static DirectiveId next() {
    return new DirectiveId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
