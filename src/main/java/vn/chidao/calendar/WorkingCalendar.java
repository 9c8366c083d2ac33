package vn.chidao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which days the offices of the State work: Monday to Friday, less the days off, plus the weekend
 * days worked instead (rules R9.1, R9.2).
 */
public final class WorkingCalendar {
  private final NavigableMap<LocalDate, Boolean> exceptions = new TreeMap<>();

  /** Days that differ from the plain week, and why. */
  public WorkingCalendar(Map<LocalDate, DayType> days) {
    days.forEach((day, type) -> exceptions.put(day, type.isWorked()));
  }

  public boolean isWorkingDay(LocalDate day) {
    Boolean worked = exceptions.get(day);
    return worked != null ? worked : isWeekday(day);
  }

  /** The day on which a period of so many working days ends; the first one is the day after. */
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    return walk(from, days, 1);
  }

  public LocalDate minusWorkingDays(LocalDate from, int days) {
    return walk(from, days, -1);
  }

  /**
   * How many working days after the first day until and with the second; negative when the second
   * lies before the first.
   */
  public int workingDaysBetween(LocalDate a, LocalDate b) {
    if (b.isBefore(a)) return -workingDaysBetween(b, a);
    int count = weekdaysUntil(b) - weekdaysUntil(a);
    for (var exception : exceptions.subMap(a, false, b, true).entrySet())
      count += (exception.getValue() ? 1 : 0) - (isWeekday(exception.getKey()) ? 1 : 0);
    return count;
  }

  /** The last day of a deadline under the rule in force. */
  public LocalDate lastDay(LocalDate due, LastDayRule rule) {
    LocalDate last = due;
    while (rule == LastDayRule.NEXT_WORKING_DAY && !isWorkingDay(last)) last = last.plusDays(1);
    return last;
  }

  private LocalDate walk(LocalDate from, int days, int step) {
    if (days < 0) throw new IllegalArgumentException("A period of " + days + " working days");
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) left--;
    }
    return day;
  }

  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  /** Mondays to Fridays since a fixed Sunday, the day itself included. */
  private static int weekdaysUntil(LocalDate day) {
    long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 31), day);
    return (int) (Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7), 5));
  }
}
