package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * On which day of the last month of a period its report is due. The days are settings: Decree
 * 138/2016/NĐ-CP had them, and whether Decree 39/2022/NĐ-CP keeps them is not confirmed (rules §6).
 * What the assigning document itself says comes first.
 */
public record ReportingDays(Map<ReportingPeriod, Integer> days) {
  public ReportingDays {
    days = Map.copyOf(days);
  }

  public int of(ReportingPeriod period) {
    return days.get(period);
  }

  public ReportingDays with(ReportingPeriod period, int day) {
    Map<ReportingPeriod, Integer> others = new EnumMap<>(days);
    others.put(period, day);
    return new ReportingDays(others);
  }

  /**
   * The first report that is due on or after a day.
   *
   * @param text of the deadline as the document has it, or null
   */
  public LocalDate next(ReportingPeriod period, String text, LocalDate from) {
    return StatedReports.in(text, period)
        .map(stated -> stated.next(from))
        .orElseGet(() -> period.nextReport(from, of(period)));
  }
}
