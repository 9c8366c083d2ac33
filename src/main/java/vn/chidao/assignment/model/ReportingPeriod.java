package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.time.YearMonth;

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

  int timesAYear() {
    return 12 / months;
  }

  /**
   * The first report that is due on or after a day: in the last month of its period, on the given
   * day of it, in a shorter month on its last one.
   */
  LocalDate nextReport(LocalDate from, int dayOfMonth) {
    YearMonth last = lastMonth(from);
    LocalDate here = capped(last, dayOfMonth);
    return here.isBefore(from) ? capped(last.plusMonths(months), dayOfMonth) : here;
  }

  private YearMonth lastMonth(LocalDate day) {
    return YearMonth.of(day.getYear(), ((day.getMonthValue() - 1) / months + 1) * months);
  }

  private static LocalDate capped(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
