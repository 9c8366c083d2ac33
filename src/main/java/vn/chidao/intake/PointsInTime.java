package vn.chidao.intake;

import static vn.chidao.intake.PointInTime.Precision.DAY;
import static vn.chidao.intake.PointInTime.Precision.HALF_YEAR;
import static vn.chidao.intake.PointInTime.Precision.MONTH;
import static vn.chidao.intake.PointInTime.Precision.OPEN_ENDED;
import static vn.chidao.intake.PointInTime.Precision.QUARTER;
import static vn.chidao.intake.PointInTime.Precision.YEAR;
import static vn.chidao.intake.PointInTime.Precision.YEAR_RANGE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.intake.PointInTime.Precision;

/** Finds the days, months, quarters and years in a phrase without marks; the precise ones first. */
final class PointsInTime {
  private static final String Y = "(?<y>20\\d\\d)(?!\\d)";
  private static final String Q = "(?<q>iv|i{1,3}|[1-4])(?![\\da-z])";
  private static final String TO = " ?(?:-|,|va|den) ?";

  /** In this order: what one form has read is no longer there for the next. */
  private static final List<Form> FORMS =
      List.of(
          said("(?<!\\d)(?<y>20\\d\\d)-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)", PointsInTime::day),
          said(
              "(?<!\\d)(?<d>\\d{1,2}) ?(?<s>[/.-]) ?(?<m>\\d{1,2}) ?\\k<s> ?(?<y>20\\d\\d|\\d\\d)(?!\\d)",
              PointsInTime::day),
          said(
              "(?<!\\d)(?<d>\\d{1,2}) thang (?<m>\\d{1,2}) ?(?:,? ?nam |[/.-] ?)" + Y,
              PointsInTime::day),
          said("(?<!\\d)(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2}) nam " + Y, PointsInTime::day),
          unsaid("(?<!\\d)(?<d>\\d{1,2}) thang (?<m>\\d{1,2})(?!\\d)", PointsInTime::day),
          said(
              "(?:quy|\\bq)[ .]*(?:(?:i+|iv|[1-4])"
                  + TO
                  + "(?:quy )?)?"
                  + Q
                  + "[ /.,-]*(?:nam )?"
                  + Y,
              PointsInTime::quarter),
          unsaid("(?:quy|\\bq)[ .]*" + Q, PointsInTime::quarter),
          said("(?<![a-z])(?<q>iv|i{1,3}) ?[/.-] ?" + Y, PointsInTime::quarter),
          said(
              "thang (?<m1>\\d{1,2})" + TO + "(?:thang )?(?<m>\\d{1,2}) ?(?:nam |[/.-] ?)" + Y,
              PointsInTime::monthRange),
          said("(?:thang |\\bt)(?<m>\\d{1,2}) ?(?:,? ?nam |[/.-] ?)?" + Y, PointsInTime::month),
          said("(?<![\\d/.])(?<m1>\\d{1,2}) ?- ?(?<m>\\d{1,2}) ?/ ?" + Y, PointsInTime::monthRange),
          said("(?<![\\d/.])(?<m>\\d{1,2}) ?[/.-] ?" + Y, PointsInTime::month),
          said("(?:0?6|sau) thang (?<h>dau|cuoi) (?:cua )?nam " + Y, PointsInTime::half),
          said("nua (?<h>dau|cuoi) nam " + Y, PointsInTime::half),
          unsaid("(?:0?6|sau) thang (?<h>dau|cuoi) nam", PointsInTime::half),
          unsaid("(?<![\\d/])(?<d>\\d{1,2}) ?/ ?(?<m>\\d{1,2})(?! ?[/\\d])", PointsInTime::day),
          unsaid("ngay (?<d>\\d{1,2}) ?[.-] ?(?<m>\\d{1,2})(?! ?[./\\d-])", PointsInTime::day),
          said("(?<![\\d/])(?<m>\\d{1,2})/(?<y>2\\d)(?![\\d/])", PointsInTime::month),
          unsaid("thang (?<m>\\d{1,2})(?![\\d/])", PointsInTime::month),
          said(
              "(?<y>20\\d\\d) ?(?:va|,)? ?(?:cac |nhung )?"
                  + "(?:nam (?:tiep theo|sau|ke tiep|tiep)|tro di|ve sau)",
              PointsInTime::openEnded),
          said("(?<y1>20\\d\\d) ?(?:-|den het|den|toi) ?(?:nam )?" + Y, PointsInTime::yearRange),
          said(
              "(?<y1>20\\d\\d)(?:" + TO + "20\\d\\d)*" + TO + "(?:nam )?" + Y,
              PointsInTime::yearRange),
          said("(?<!\\d)" + Y, PointsInTime::year));

  private record Form(Pattern pattern, boolean yearSaid, Reading reading) {}

  private interface Reading {
    /** Null when the numbers make no such time and so must mean something else. */
    PointInTime read(Matcher match, int year, boolean yearSaid);
  }

  private PointsInTime() {}

  /** Everything that the phrase names, in its order. */
  static List<PointInTime> in(String folded, LocalDate documentDate) {
    StringBuilder rest = new StringBuilder(folded);
    List<PointInTime> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher match = form.pattern().matcher(rest);
      for (int from = 0; match.find(from); from = match.end()) {
        PointInTime point = read(form, match, documentDate);
        if (point == null) continue;
        found.add(point);
        for (int i = match.start(); i < match.end(); i++) rest.setCharAt(i, '#');
      }
    }
    found.sort(Comparator.comparing(PointInTime::start));
    return found;
  }

  private static PointInTime read(Form form, Matcher match, LocalDate documentDate) {
    int year = form.yearSaid() ? number(match, "y") : documentDate.getYear();
    PointInTime point =
        form.reading().read(match, year < 100 ? 2000 + year : year, form.yearSaid());
    boolean guessed = point != null && !form.yearSaid() && point.exists();
    return guessed && point.last().isBefore(documentDate) ? point.nextYear() : point;
  }

  private static Form said(String regex, Reading reading) {
    return new Form(Pattern.compile(regex), true, reading);
  }

  private static Form unsaid(String regex, Reading reading) {
    return new Form(Pattern.compile(regex), false, reading);
  }

  private static PointInTime day(Matcher match, int year, boolean yearSaid) {
    int month = number(match, "m");
    int day = number(match, "d");
    if (!yearSaid && (month < 1 || month > 12 || day < 1 || day > 31)) return null;
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return at(match, DAY, date, date, yearSaid);
    } catch (DateTimeException noSuchDay) {
      return at(match, DAY, null, null, yearSaid);
    }
  }

  private static PointInTime month(Matcher match, int year, boolean yearSaid) {
    int month = number(match, "m");
    return month < 1 || month > 12 ? null : months(match, MONTH, year, month, 1, yearSaid);
  }

  private static PointInTime monthRange(Matcher match, int year, boolean yearSaid) {
    int from = number(match, "m1");
    boolean inOrder = from >= 1 && from < number(match, "m");
    return inOrder ? month(match, year, yearSaid) : null;
  }

  private static PointInTime quarter(Matcher match, int year, boolean yearSaid) {
    int quarter =
        switch (match.group("q")) {
          case "i", "1" -> 1;
          case "ii", "2" -> 2;
          case "iii", "3" -> 3;
          default -> 4;
        };
    return months(match, QUARTER, year, quarter * 3 - 2, 3, yearSaid);
  }

  private static PointInTime half(Matcher match, int year, boolean yearSaid) {
    int month = match.group("h").equals("dau") ? 1 : 7;
    return months(match, HALF_YEAR, year, month, 6, yearSaid);
  }

  private static PointInTime openEnded(Matcher match, int year, boolean yearSaid) {
    return years(match, OPEN_ENDED, year, year);
  }

  private static PointInTime yearRange(Matcher match, int year, boolean yearSaid) {
    int from = number(match, "y1");
    return from > year ? null : years(match, YEAR_RANGE, from, year);
  }

  private static PointInTime year(Matcher match, int year, boolean yearSaid) {
    return years(match, YEAR, year, year);
  }

  private static PointInTime months(
      Matcher match, Precision precision, int year, int month, int many, boolean yearSaid) {
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate last = PointInTime.endOfMonth(first.plusMonths(many - 1L));
    return at(match, precision, first, last, yearSaid);
  }

  private static PointInTime years(Matcher match, Precision precision, int from, int to) {
    return at(match, precision, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), true);
  }

  private static PointInTime at(
      Matcher match, Precision precision, LocalDate first, LocalDate last, boolean yearSaid) {
    return new PointInTime(precision, first, last, yearSaid, match.start(), match.end());
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
