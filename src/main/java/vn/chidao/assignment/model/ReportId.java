package vn.chidao.assignment.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies one report on an assignment. */
public record ReportId(String value) {
  public ReportId {
    if (value == null || value.isBlank()) throw new RuleViolation("assignment.report.idMissing");
  }

  public static ReportId next() {
    return new ReportId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
