package vn.chidao.progress.model;

import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/** Identifies one obstacle or question; also the business key of its process. */
public record InquiryId(String value) {
  public InquiryId {
    if (value == null || value.isBlank()) throw new RuleViolation("progress.inquiry.missing");
  }

  public static InquiryId next() {
    return new InquiryId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
