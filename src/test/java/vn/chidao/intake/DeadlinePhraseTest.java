package vn.chidao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.intake.Doubt.Weight;

class DeadlinePhraseTest {
  private static final LocalDate SIGNED = LocalDate.of(2025, 1, 9);

  static Stream<Arguments> published() {
    return Published.table("messy_deadlines.csv").stream()
        .map(
            row ->
                Arguments.of(
                    row.get("raw_value"),
                    Published.dateOf(row.get("example_document")),
                    row.get("class_suggested"),
                    row.get("due_date_suggested")));
  }

  @ParameterizedTest
  @MethodSource("published")
  void published_phrases_mean_what_is_expected(
      String cell, LocalDate signed, String kind, String due) {
    DeadlinePhrase phrase = DeadlinePhrase.read(cell, Published.context(signed));
    assertEquals(kind, phrase.kind().name());
    assertEquals(due, phrase.dueOn() == null ? "" : phrase.dueOn().toString());
    assertEquals(cell, phrase.said());
    assertSettledOrAsked(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "30/9/2024 | DATE | 2024-09-30",
        "30.9.2025 | DATE | 2025-09-30",
        "2025-09-30 | DATE | 2025-09-30",
        "ngày 05 tháng 6 năm 2025 | DATE | 2025-06-05",
        "Ngày 30 tháng 9/2025 | DATE | 2025-09-30",
        "trước ngày 01/7/2025 | BEFORE_DATE | 2025-07-01",
        "Chậm nhất là ngày 15/3/2025 | UNTIL_DATE | 2025-03-15",
        "Đến hết ngày 31/12/2025 | UNTIL_DATE | 2025-12-31",
        "Không muộn hơn ngày 20/6/2025 | UNTIL_DATE | 2025-06-20",
        "Trước 17h00 ngày 15/8/2025 | BEFORE_DATE | 2025-08-15",
        "15/8/2025 17:00 | DATE | 2025-08-15",
        "T6/2025 | MONTH | 2025-06-30",
        "06-2025 | MONTH | 2025-06-30",
        "6.2025 | MONTH | 2025-06-30",
        "6/25 | MONTH | 2025-06-30",
        "hết tháng 6/2025 | MONTH | 2025-06-30",
        "Tháng 5 - 6/2025 | MONTH | 2025-06-30",
        "Tháng 5, 6/2025 | MONTH | 2025-06-30",
        "Từ tháng 3/2025 đến tháng 9/2025 | MONTH | 2025-09-30",
        "3/2025 - 9/2025 | MONTH | 2025-09-30",
        "cuối tháng 02/2028 | MONTH | 2028-02-29",
        "Quý III/2024 | QUARTER | 2024-09-30",
        "Quý 3/2025 | QUARTER | 2025-09-30",
        "Quý IV năm 2025 | QUARTER | 2025-12-31",
        "Q2/2025 | QUARTER | 2025-06-30",
        "Quý II, III/2025 | QUARTER | 2025-09-30",
        "Quý III - IV/2025 | QUARTER | 2025-12-31",
        "báo cáo Thủ tướng Chính phủ trong quý III năm 2025 | QUARTER | 2025-09-30",
        "Q.III/2025 | QUARTER | 2025-09-30",
        "III/2025 | QUARTER | 2025-09-30",
        "Sep-25 | MONTH | 2025-09-30",
        "30-Sep-25 | DATE | 2025-09-30",
        "September 2025 | MONTH | 2025-09-30",
        "2025-2027, định hướng 2030 | YEAR_RANGE | 2027-12-31",
        "trước ngày 20 của tháng cuối quý | PERIODIC_QUARTERLY | -",
        "Theo Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 | URGENT_NO_DATE | -",
        "theo Quyết định số 204/QĐ-TTg ngày 28/02/2025, hoàn thành 6/2025 | MONTH | 2025-06-30",
        "6 tháng đầu năm 2025 | HALF_YEAR | 2025-06-30",
        "6 tháng cuối năm 2025 | HALF_YEAR | 2025-12-31",
        "trong năm 2025 | YEAR | 2025-12-31",
        "Đến năm 2030 | YEAR | 2030-12-31",
        "cuối năm 2025 | YEAR | 2025-12-31",
        "Giai đoạn 2025–2030 | YEAR_RANGE | 2030-12-31",
        "Từ năm 2025 đến năm 2030 | YEAR_RANGE | 2030-12-31",
        "2025, 2026 | YEAR_RANGE | 2026-12-31",
        "2025 trở đi | OPEN_ENDED | -",
        "Từ năm 2025 | OPEN_ENDED | -",
        "Năm 2025 và các năm tiếp theo | OPEN_ENDED | -",
        "2025 và các năm sau | OPEN_ENDED | -",
        "15 ngày kể từ ngày ký | RELATIVE | 2025-01-24",
        "Trong vòng 30 ngày, kể từ ngày ban hành Nghị quyết này | RELATIVE | 2025-02-08",
        "10 ngày làm việc kể từ ngày ký ban hành | RELATIVE | 2025-01-23",
        "02 tuần kể từ ngày ký | RELATIVE | 2025-01-23",
        "Trong 03 tháng kể từ ngày Nghị quyết này được ban hành | RELATIVE | 2025-04-09",
        "15 ngày làm việc | RELATIVE | 2025-02-06",
        "06 tháng kể từ ngày 01/3/2025 | RELATIVE | 2025-09-01",
        "Trong 06 tháng kể từ khi Luật được thông qua | RELATIVE | -",
        "Trong 18-24 tháng kể từ khi có quyết định phê duyệt | RELATIVE | -",
        "Sau 05 ngày kể từ ngày nhận được văn bản | RELATIVE | -",
        "Hàng năm | PERIODIC_YEARLY | -",
        "Hằng quý | PERIODIC_QUARTERLY | -",
        "Định kỳ hằng tháng | PERIODIC_MONTHLY | -",
        "Định kỳ 6 tháng | PERIODIC_HALF_YEARLY | -",
        "6 tháng/lần | PERIODIC_HALF_YEARLY | -",
        "2 lần/năm | PERIODIC_HALF_YEARLY | -",
        "Hằng năm, trước ngày 25/12 | PERIODIC_YEARLY | -",
        "Định kỳ 2 năm một lần | PERIODIC_OTHER | -",
        "hằng tuần | PERIODIC_OTHER | -",
        "Thực hiện thường xuyên liên tục | REGULAR | -",
        "Thường xuyên, báo cáo hằng quý | PERIODIC_QUARTERLY | -",
        "Từ ngày 01/7/2025 | EFFECTIVE_FROM | -",
        "có hiệu lực từ 01/01/2026 | EFFECTIVE_FROM | -",
        "ngay sau khi Luật được Quốc hội thông qua | MILESTONE | -",
        "Trình Quốc hội tại Kỳ họp thứ 9 | MILESTONE | -",
        "sớm ban hành | URGENT_NO_DATE | -",
        "theo đúng tiến độ | URGENT_NO_DATE | -",
        "Thực hiện ngay | URGENT_NO_DATE | -",
        "Đã hoàn thành | DONE | -",
        "Bộ Y tế đã hoàn thành; các bộ còn lại: 6/2025 | PARTLY_DONE | 2025-06-30",
        "Giai đoạn 1: 6/2025; giai đoạn 2: 12/2026 | SEVERAL | 2026-12-31",
        "Trình: Quý II/2025; ban hành: Quý IV/2025 | SEVERAL | 2025-12-31",
        "31/6/2025 | DATE | -",
        "Không xác định | NONE | -",
        "-- | NONE | -",
        "… | NONE | -",
        "theo Quyết định số 06/2022/QĐ-TTg | UNKNOWN | -"
      })
  void other_phrases_of_the_kind_are_understood(String cell, String kind, String due) {
    for (String written : List.of(cell, Normalizer.normalize(cell, Normalizer.Form.NFD))) {
      DeadlinePhrase phrase = read(written);
      assertEquals(kind, phrase.kind().name());
      assertEquals(due, phrase.dueOn() == null ? null : phrase.dueOn().toString());
      assertSettledOrAsked(phrase);
    }
  }

  @Test
  void a_day_without_a_year_is_the_next_such_day_and_doubtful() {
    DeadlinePhrase phrase = read("trước 25/11");
    assertEquals(LocalDate.of(2025, 11, 25), phrase.dueOn());
    assertEquals(List.of("25/11/2025", "25/11/2026"), doubt(phrase, "noYear").suggestions());
    DeadlinePhrase passed =
        DeadlinePhrase.read("trước 25/11", Published.context(LocalDate.of(2024, 11, 26)));
    assertEquals(LocalDate.of(2025, 11, 25), passed.dueOn());
    DeadlinePhrase today =
        DeadlinePhrase.read("ngày 25 tháng 11", Published.context(LocalDate.of(2024, 11, 25)));
    assertEquals(LocalDate.of(2024, 11, 25), today.dueOn());
  }

  @Test
  void before_a_day_includes_it_or_not_as_the_setting_says() {
    var context = Published.context(SIGNED);
    var strict = new AnnexContext(SIGNED, context.names(), context.calendar(), false);
    assertEquals(LocalDate.of(2025, 7, 30), read("trước ngày 30/7/2025").dueOn());
    assertEquals(
        LocalDate.of(2025, 7, 29), DeadlinePhrase.read("trước ngày 30/7/2025", strict).dueOn());
    assertEquals(LocalDate.of(2025, 7, 30), DeadlinePhrase.read("đến 30/7/2025", strict).dueOn());
  }

  @Test
  void before_a_month_is_doubtful() {
    DeadlinePhrase phrase = read("trước tháng 6/2025");
    assertEquals(LocalDate.of(2025, 5, 31), phrase.dueOn());
    assertEquals(List.of("31/05/2025", "30/06/2025"), doubt(phrase, "beforePeriod").suggestions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"trước Tết Nguyên đán 2026", "Năm học 2025-2026", "đạt 80% vào năm 2030"})
  void a_year_among_words_that_it_does_not_explain_is_doubtful(String cell) {
    assertEquals(Weight.DOUBT, doubt(read(cell), "restIgnored").weight());
  }

  @Test
  void two_reports_a_year_are_no_yearly_period() {
    DeadlinePhrase phrase = read("Trước 15/6 và 15/12 hằng năm");
    assertTrue(phrase.standing());
    assertEquals(Weight.DOUBT, doubt(phrase, "severalReports").weight());
  }

  @Test
  void a_date_before_the_document_is_doubtful() {
    assertEquals(Weight.DOUBT, doubt(read("30/9/2024"), "beforeDocument").weight());
  }

  @Test
  void a_day_that_does_not_exist_is_missing_with_the_nearest_one_suggested() {
    Doubt doubt = doubt(read("31/6/2025"), "noSuchDay");
    assertEquals(Weight.MISSING, doubt.weight());
    assertEquals(List.of("30/06/2025"), doubt.suggestions());
  }

  @Test
  void regular_work_has_no_period_until_somebody_says_one() {
    DeadlinePhrase phrase = read("Thường xuyên");
    assertTrue(phrase.standing());
    assertNull(phrase.cycle());
    assertEquals(4, doubt(phrase, "noPeriod").suggestions().size());
  }

  @Test
  void work_that_is_standing_and_dated_is_doubtful() {
    DeadlinePhrase phrase = read("Thường xuyên, 2025 - 2030");
    assertEquals("31/12/2030", doubt(phrase, "standingAndDated").suggestions().get(0));
    assertTrue(read("Hằng năm, từ năm 2025").doubts().isEmpty());
  }

  @Test
  void a_period_from_an_event_suggests_the_day_as_if_it_were_the_signing() {
    Doubt doubt = doubt(read("Trong 18-24 tháng kể từ khi có quyết định"), "event");
    assertEquals(List.of("09/01/2027"), doubt.suggestions());
  }

  @Test
  void what_begins_then_is_not_due_then() {
    assertEquals(
        List.of("trước ngày 01/01/2026"),
        doubt(read("áp dụng từ 01/01/2026"), "effectiveFrom").suggestions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thường xuyên",
        "31/6/2025",
        "trước tháng 6/2025",
        "2025 và những năm tiếp theo",
        "trước 25/11",
        "Giai đoạn 1: 6/2025; giai đoạn 2: 12/2026",
        "Định kỳ 2 năm một lần",
        "Trong 06 tháng kể từ khi Luật được thông qua",
        "áp dụng từ 01/01/2026",
        "đầu tháng 6/2025"
      })
  void every_suggestion_is_understood_without_doubt(String cell) {
    for (Doubt doubt : read(cell).doubts())
      for (String suggestion : doubt.suggestions())
        assertTrue(read(suggestion).doubts().stream().allMatch(d -> d.is(Weight.NOTE)), suggestion);
  }

  private static void assertSettledOrAsked(DeadlinePhrase phrase) {
    boolean settled = phrase.dueOn() != null || phrase.standing();
    boolean asked = phrase.doubts().stream().anyMatch(doubt -> doubt.is(Weight.MISSING));
    assertTrue(settled != asked, phrase.toString());
    assertFalse(phrase.standing() && phrase.dueOn() != null);
  }

  private static DeadlinePhrase read(String cell) {
    return DeadlinePhrase.read(cell, Published.context(SIGNED));
  }

  private static Doubt doubt(DeadlinePhrase phrase, String key) {
    return phrase.doubts().stream()
        .filter(doubt -> doubt.key().equals("intake.deadline." + key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(phrase));
  }
}
