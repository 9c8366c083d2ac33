package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** How often a standing assignment is reported on. */
public enum ReportingPeriod {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  ReportingPeriod(int months) {
    this.months = months;
  }

  /** Last calendar day of the period in which the day lies. */
  public LocalDate lastDayOfPeriod(LocalDate day) {
    int last = ((day.getMonthValue() - 1) / months + 1) * months;
    return day.withDayOfMonth(1)
        .withMonth(Month.of(last).getValue())
        .with(TemporalAdjusters.lastDayOfMonth());
  }
}
