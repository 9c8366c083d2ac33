package vn.chidao.intake;

import java.time.LocalDate;

/**
 * A day, month, quarter or year that a phrase names.
 *
 * @param first null when there is no such day ("31/6/2025")
 * @param last the day until which the named time runs
 * @param yearSaid false when the year was concluded from the date of the document
 * @param start where it begins in the phrase
 * @param end where it ends
 */
record PointInTime(
    Precision precision, LocalDate first, LocalDate last, boolean yearSaid, int start, int end) {
  enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    YEAR_RANGE,
    OPEN_ENDED
  }

  boolean exists() {
    return first != null;
  }

  boolean isYears() {
    return precision.compareTo(Precision.YEAR) >= 0;
  }

  PointInTime nextYear() {
    LocalDate from = first.plusYears(1);
    LocalDate to = precision == Precision.MONTH ? endOfMonth(from) : last.plusYears(1);
    return new PointInTime(precision, from, to, yearSaid, start, end);
  }

  static LocalDate endOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }
}
