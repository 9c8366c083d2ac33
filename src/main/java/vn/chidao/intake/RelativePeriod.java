package vn.chidao.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.calendar.WorkingCalendar;

/**
 * A period counted from an event, in a phrase without marks: "15 ngày làm việc kể từ ngày ký",
 * "trong 18-24 tháng kể từ khi có quyết định".
 */
record RelativePeriod(int shortest, int longest, Unit unit, Start start) {
  enum Unit {
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** From when it is counted. */
  enum Start {
    /** The day on which this document was signed. */
    SIGNING,
    /** The day from which this document is in force, which may be a later one. */
    EFFECT,
    /** Something else, whose date the phrase does not say. */
    EVENT,
    UNSAID
  }

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,3})(?: ?- ?(\\d{1,3}))? ?(?:\\([^)]*\\) ?)?"
              + "(ngay lam viec|ngay|tuan|thang|quy|nam|gio)\\b(?! [\\d#])");
  private static final String DOCUMENT =
      "(?:chi thi|cong dien|van ban|quyet dinh|nghi quyet|thong bao|ke hoach|cong van|chuong trinh)";
  private static final Pattern SIGNING =
      Pattern.compile(
          "(?:tu|sau|tinh) (?:khi |ngay |thoi diem )*(?:"
              + "(?:ky|ban hanh)(?: ban hanh)?(?: va co hieu luc)?(?: "
              + DOCUMENT
              + " nay)?(?:$|[.,;)])"
              + "|(?:co )?"
              + DOCUMENT
              + " nay(?: duoc)?(?: ky| ban hanh)*(?:$|[.,;)]))");
  private static final Pattern EFFECT = Pattern.compile("hieu luc");
  private static final Pattern EVENT =
      Pattern.compile("(?:ke|tinh) tu|\\btu (?:khi|ngay)|\\bsau\\b|\\bkhi ");

  static Optional<RelativePeriod> in(String folded) {
    Matcher period = PERIOD.matcher(folded);
    if (!period.find()) return Optional.empty();
    int shortest = Integer.parseInt(period.group(1));
    int longest = period.group(2) == null ? shortest : Integer.parseInt(period.group(2));
    return Optional.of(
        new RelativePeriod(
            shortest, Math.max(shortest, longest), unit(period.group(3)), start(folded)));
  }

  /** The last day when counting begins with the day after the event. */
  LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
    return switch (unit) {
      case HOUR -> event.plusDays((longest + 23) / 24);
      case DAY -> event.plusDays(longest);
      case WORKING_DAY -> calendar.plusWorkingDays(event, longest);
      case WEEK -> event.plusWeeks(longest);
      case MONTH -> event.plusMonths(longest);
      case QUARTER -> event.plusMonths(longest * 3L);
      case YEAR -> event.plusYears(longest);
    };
  }

  boolean isExact() {
    return shortest == longest && unit != Unit.HOUR;
  }

  private static Start start(String folded) {
    if (SIGNING.matcher(folded).find()) return Start.SIGNING;
    if (EFFECT.matcher(folded).find()) return Start.EFFECT;
    return EVENT.matcher(folded).find() ? Start.EVENT : Start.UNSAID;
  }

  private static Unit unit(String word) {
    return switch (word) {
      case "gio" -> Unit.HOUR;
      case "ngay" -> Unit.DAY;
      case "ngay lam viec" -> Unit.WORKING_DAY;
      case "tuan" -> Unit.WEEK;
      case "thang" -> Unit.MONTH;
      case "quy" -> Unit.QUARTER;
      default -> Unit.YEAR;
    };
  }
}
