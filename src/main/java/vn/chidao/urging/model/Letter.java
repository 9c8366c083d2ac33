package vn.chidao.urging.model;

import java.time.LocalDate;
import java.util.UUID;
import vn.chidao.shared.RuleViolation;

/**
 * What one letter says to all whom it urges (rules R7.3: official letter 9061/VPCP-CN urged five
 * ministries and seven provinces at once and set them a date to report).
 *
 * @param id the same for every assignment that the letter urges
 * @param number of the official document; null when there is none
 * @param issuedOn its date; there if and only if the number is
 * @param reportDueOn by when the agencies answer how far they are; null when no date is set
 */
public record Letter(
    String id, String number, LocalDate issuedOn, String text, LocalDate reportDueOn) {

  /** A letter as it is written today; it refuses what no office would send. */
  public static Letter of(
      String number, LocalDate issuedOn, String text, LocalDate reportDueOn, LocalDate today) {
    if ((number == null) != (issuedOn == null)) throw new RuleViolation("urging.document.half");
    if (issuedOn != null && issuedOn.isAfter(today))
      throw new RuleViolation("urging.document.ahead", today);
    if (reportDueOn != null && reportDueOn.isBefore(today))
      throw new RuleViolation("urging.reportDue.past", today);
    return new Letter(UUID.randomUUID().toString(), number, issuedOn, text, reportDueOn);
  }
}
