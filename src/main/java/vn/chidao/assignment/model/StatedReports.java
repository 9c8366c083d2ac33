package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.shared.SearchText;

/**
 * The report dates that the assigning document itself names: "trước ngày 15/6 và 1/12" (Resolution
 * 03/NQ-CP, section III.3), "trước ngày 20 hằng tháng". Days without a year only, and only as many
 * as the period has reports; what is doubtful is not stated.
 */
public final class StatedReports {
  private static final String NO_BEGINNING = "(?<!\\btu )(?<!\\btu ngay )";
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          NO_BEGINNING
              + "(?<![\\d/.-])(\\d{1,2}) ?(?:[/.-]|thang) ?(\\d{1,2})(?!\\d)"
              + "(?! ?(?:[/.-]|nam) ?\\d)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\bhang )(?<!\\bmoi )"
              + NO_BEGINNING
              + "\\bngay (\\d{1,2})(?!\\d)(?! ?(?:[/.-]|thang) ?\\d)");
  private static final Pattern LAST_MONTH = Pattern.compile("\\bthang cuoi\\b");

  private final ReportingPeriod period;
  private final SortedSet<MonthDay> days;
  private final int day;

  private StatedReports(ReportingPeriod period, SortedSet<MonthDay> days, int day) {
    this.period = period;
    this.days = days;
    this.day = day;
  }

  /** Empty when the text names none. */
  public static Optional<StatedReports> in(String text, ReportingPeriod period) {
    if (text == null || period == null) return Optional.empty();
    String folded = SearchText.fold(text);
    if (period != ReportingPeriod.MONTH) {
      SortedSet<MonthDay> days = monthDays(folded);
      if (days.size() == period.timesAYear())
        return Optional.of(new StatedReports(period, days, 0));
      if (!days.isEmpty() || !LAST_MONTH.matcher(folded).find()) return Optional.empty();
    }
    SortedSet<Integer> each = new TreeSet<>();
    for (Matcher match = DAY.matcher(folded); match.find(); )
      each.add(Integer.valueOf(match.group(1)));
    return each.size() == 1 && each.first() >= 1 && each.first() <= 31
        ? Optional.of(new StatedReports(period, null, each.first()))
        : Optional.empty();
  }

  private static SortedSet<MonthDay> monthDays(String folded) {
    SortedSet<MonthDay> days = new TreeSet<>();
    for (Matcher match = DAY_AND_MONTH.matcher(folded); match.find(); ) {
      int day = Integer.parseInt(match.group(1));
      int month = Integer.parseInt(match.group(2));
      if (month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength())
        days.add(MonthDay.of(month, day));
    }
    return days;
  }

  /** The first one on or after a day. */
  LocalDate next(LocalDate from) {
    if (days == null) return period.nextReport(from, day);
    return days.stream()
        .map(each -> each.atYear(from.getYear()))
        .filter(each -> !each.isBefore(from))
        .findFirst()
        .orElseGet(() -> days.first().atYear(from.getYear() + 1));
  }
}
