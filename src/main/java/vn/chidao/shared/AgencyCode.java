package vn.chidao.shared;

import java.io.Serializable;

/**
 * Identifies one agency for ever, also after it has been merged: our own key, not its official
 * code.
 */
public record AgencyCode(String value) implements Serializable {
  /** The Office of the Government: issues, accepts and watches. */
  public static final AgencyCode GOVERNMENT_OFFICE = new AgencyCode("C-vpcp");

  public AgencyCode {
    if (value == null || value.isBlank()) throw new RuleViolation("agency.code.missing");
  }

  @Override
  public String toString() {
    return value;
  }
}
