package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a periodic report is due: by the document, otherwise by the days that are set. */
class ReportingDaysTest {
  private static final ReportingDays DECREE_138 =
      new ReportingDays(
          Map.of(
              ReportingPeriod.MONTH, 25,
              ReportingPeriod.QUARTER, 20,
              ReportingPeriod.HALF_YEAR, 15,
              ReportingPeriod.YEAR, 10));

  @ParameterizedTest
  @CsvSource({
    "MONTH,     2026-02-10, 2026-02-25",
    "MONTH,     2026-02-25, 2026-02-25",
    "MONTH,     2026-12-26, 2027-01-25",
    "QUARTER,   2026-01-01, 2026-03-20",
    "QUARTER,   2026-03-21, 2026-06-20",
    "QUARTER,   2026-12-31, 2027-03-20",
    "HALF_YEAR, 2026-06-15, 2026-06-15",
    "HALF_YEAR, 2026-06-16, 2026-12-15",
    "HALF_YEAR, 2026-12-16, 2027-06-15",
    "YEAR,      2026-12-10, 2026-12-10",
    "YEAR,      2026-12-11, 2027-12-10"
  })
  void once_its_day_has_passed_the_report_of_the_next_period_is_due(
      ReportingPeriod period, LocalDate from, LocalDate due) {
    assertEquals(due, DECREE_138.next(period, null, from));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,   2026-02-10, 2026-02-28",
    "MONTH,   2028-02-10, 2028-02-29",
    "MONTH,   2026-04-30, 2026-04-30",
    "MONTH,   2026-01-31, 2026-01-31",
    "QUARTER, 2026-04-01, 2026-06-30"
  })
  void in_a_shorter_month_its_last_day_counts(
      ReportingPeriod period, LocalDate from, LocalDate due) {
    ReportingDays last = DECREE_138.with(period, 31);
    assertEquals(due, last.next(period, null, from));
    assertEquals(25, DECREE_138.of(ReportingPeriod.MONTH), "what is changed is another one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HALF_YEAR | 6 tháng một lần, trước ngày 15/6 và trước ngày 1/12 | 2026-06-16 | 2026-12-01",
        "HALF_YEAR | Trước 15/6 và 01/12 hằng năm | 2026-12-02 | 2027-06-15",
        "YEAR | Hằng năm, trước ngày 25/12 | 2026-12-11 | 2026-12-25",
        "YEAR | Hằng năm, trước ngày 25 tháng 12 | 2026-12-26 | 2027-12-25",
        "QUARTER | Trước ngày 15/3, 15/6, 15/9, 15/12 | 2026-06-16 | 2026-09-15",
        "QUARTER | Hằng quý, trước ngày 05 của tháng cuối quý | 2026-06-06 | 2026-09-05",
        "MONTH | Hằng tháng, trước ngày 20 | 2026-11-21 | 2026-12-20",
        "MONTH | Chậm nhất ngày 30 hằng tháng | 2026-02-01 | 2026-02-28"
      })
  void what_the_document_states_comes_first(
      ReportingPeriod period, String text, LocalDate from, LocalDate due) {
    assertTrue(StatedReports.in(text, period).isPresent());
    assertEquals(due, DECREE_138.next(period, text, from));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONTH | Thường xuyên",
        "MONTH | Ngày 10 và ngày 25 hằng tháng",
        "MONTH | Hằng tháng, từ ngày 01/7/2026",
        "MONTH | Hằng ngày 2 lần, báo cáo hằng tháng",
        "QUARTER | Hằng quý, từ quý I/2026",
        "QUARTER | Hằng quý, hoàn thành trước 31/12/2026",
        "QUARTER | Báo cáo hằng quý trước ngày 20",
        "HALF_YEAR | 6 tháng một lần, trước ngày 15/6",
        "YEAR | Hằng năm, bắt đầu từ 1/1",
        "YEAR | Hằng năm đến 31/12/2030",
        "YEAR | Hằng năm, từ năm 2026 đến năm 2030, theo Nghị quyết 03/NQ-CP",
        "YEAR | Hằng năm, trước 31/2"
      })
  void what_is_doubtful_is_not_stated(ReportingPeriod period, String text) {
    LocalDate from = LocalDate.of(2026, 1, 1);
    assertFalse(StatedReports.in(text, period).isPresent());
    assertEquals(DECREE_138.next(period, null, from), DECREE_138.next(period, text, from));
  }

  @Test
  void a_leap_day_is_reported_on_every_year() {
    assertEquals(
        LocalDate.of(2027, 2, 28),
        DECREE_138.next(ReportingPeriod.YEAR, "Trước 29/2 hằng năm", LocalDate.of(2027, 1, 1)));
  }
}
