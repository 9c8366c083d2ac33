package vn.chidao.intake;

import java.util.Optional;

/** How often standing work is to be reported, as a phrase says it. */
public enum ReportingCycle {
  MONTH("hằng tháng", DeadlineClass.PERIODIC_MONTHLY, 1),
  QUARTER("hằng quý", DeadlineClass.PERIODIC_QUARTERLY, 3),
  HALF_YEAR("6 tháng một lần", DeadlineClass.PERIODIC_HALF_YEARLY, 6),
  YEAR("hằng năm", DeadlineClass.PERIODIC_YEARLY, 12);

  private final String words;
  private final DeadlineClass kind;
  private final int months;

  ReportingCycle(String words, DeadlineClass kind, int months) {
    this.words = words;
    this.kind = kind;
    this.months = months;
  }

  static Optional<ReportingCycle> ofMonths(int months) {
    for (ReportingCycle cycle : values()) if (cycle.months == months) return Optional.of(cycle);
    return Optional.empty();
  }

  DeadlineClass kind() {
    return kind;
  }

  /** How a document says it: standing work with this report. */
  String phrase() {
    return "Thường xuyên, báo cáo " + words;
  }
}
