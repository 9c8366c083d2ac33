package vn.chidao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = SeededCalendar.calendar();

  @Test
  void weekends_are_off() {
    assertTrue(calendar.isWorkingDay(LocalDate.of(2025, 3, 7)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2025, 3, 8)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2025, 3, 9)));
  }

  @Test
  void lunar_new_year_stops_the_count() {
    // Friday before Tết 2025; the offices open again on Monday, 3 February
    assertEquals(LocalDate.of(2025, 2, 3), calendar.plusWorkingDays(LocalDate.of(2025, 1, 24), 1));
    assertEquals(LocalDate.of(2024, 2, 15), calendar.plusWorkingDays(LocalDate.of(2024, 2, 7), 1));
  }

  @Test
  void hung_kings_day_is_off_and_on_a_sunday_the_monday_is() {
    assertFalse(calendar.isWorkingDay(LocalDate.of(2024, 4, 18)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2025, 4, 7)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 4, 27)));
  }

  @Test
  void a_swapped_day_is_off_and_its_saturday_is_worked() {
    assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 1, 2)));
    assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 1, 10)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2024, 4, 29)));
    assertTrue(calendar.isWorkingDay(LocalDate.of(2024, 5, 4)));
  }

  @Test
  void days_that_no_source_confirms_change_nothing() {
    assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 11, 24)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 8, 22)));
  }

  @Test
  void the_first_working_day_of_a_period_is_the_day_after() {
    LocalDate friday = LocalDate.of(2025, 3, 7);
    assertEquals(friday, calendar.plusWorkingDays(friday, 0));
    assertEquals(LocalDate.of(2025, 3, 10), calendar.plusWorkingDays(friday, 1));
    assertEquals(LocalDate.of(2025, 3, 6), calendar.minusWorkingDays(friday, 1));
    assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkingDays(friday, -1));
  }

  @Test
  void counting_forward_and_between_agree_over_all_seeded_years() {
    for (LocalDate from = LocalDate.of(2024, 1, 1); from.getYear() < 2027; from = from.plusDays(1))
      for (int days : new int[] {1, 4, 30, 250}) {
        LocalDate last = calendar.plusWorkingDays(from, days);
        String period = from + " + " + days;
        assertEquals(days, calendar.workingDaysBetween(from, last), period);
        assertEquals(-days, calendar.workingDaysBetween(last, from), period);
      }
  }

  @Test
  void counting_back_undoes_counting_forward_from_a_working_day() {
    LocalDate from = LocalDate.of(2026, 2, 13);
    assertEquals(from, calendar.minusWorkingDays(calendar.plusWorkingDays(from, 12), 12));
  }

  @Test
  void nothing_lies_between_a_day_and_itself() {
    assertEquals(0, calendar.workingDaysBetween(LocalDate.EPOCH, LocalDate.EPOCH));
  }

  @Test
  void a_last_day_that_is_off_stays_or_moves_as_the_setting_says() {
    LocalDate saturday = LocalDate.of(2025, 8, 30);
    assertEquals(saturday, calendar.lastDay(saturday, LastDayRule.KEEP));
    assertEquals(
        LocalDate.of(2025, 9, 3), calendar.lastDay(saturday, LastDayRule.NEXT_WORKING_DAY));
    LocalDate workday = LocalDate.of(2025, 8, 29);
    assertEquals(workday, calendar.lastDay(workday, LastDayRule.NEXT_WORKING_DAY));
  }

  @Test
  void without_a_table_monday_to_friday_is_worked() {
    var plain = new WorkingCalendar(Map.of());
    LocalDate newYear = LocalDate.of(2024, 12, 31);
    assertEquals(261, plain.workingDaysBetween(newYear, newYear.plusYears(1)));
  }
}
