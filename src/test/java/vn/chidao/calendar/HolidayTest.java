package vn.chidao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chidao.calendar.Holiday.Decision;
import vn.chidao.shared.RuleViolation;

class HolidayTest {
  private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 22);
  private static final Decision SWAP =
      new Decision(DayType.SWAP_WORK, "Làm bù cho 31/8", "Thông báo nghỉ lễ 2026");

  @Test
  void a_day_that_somebody_decides_counts() {
    Holiday day = Holiday.on(SATURDAY, SWAP);
    assertTrue(day.isActive());
    assertEquals("SWAP_WORK", day.state().get("type"));
  }

  @Test
  void a_day_needs_its_source() {
    assertRefused("calendar.day.sourceMissing", new Decision(DayType.HOLIDAY, "Quốc khánh", " "));
  }

  @Test
  void a_day_needs_a_name_and_a_type() {
    assertRefused("calendar.day.nameMissing", new Decision(DayType.HOLIDAY, "", "x"));
    assertRefused("calendar.day.typeMissing", new Decision(null, "Quốc khánh", "x"));
  }

  @Test
  void a_weekday_cannot_be_worked_twice() {
    var monday = LocalDate.of(2026, 8, 24);
    var refused = assertThrows(RuleViolation.class, () -> Holiday.on(monday, SWAP));
    assertEquals("calendar.day.alreadyWorked", refused.key());
  }

  @Test
  void a_day_that_no_longer_counts_stays_switched_off() {
    Holiday day = Holiday.on(SATURDAY, SWAP);
    day.switchOff();
    assertFalse(day.isActive());
    assertEquals(
        "calendar.day.alreadyOff", assertThrows(RuleViolation.class, day::switchOff).key());
    day.decide(SWAP);
    assertTrue(day.isActive());
  }

  private static void assertRefused(String key, Decision decision) {
    var refused = assertThrows(RuleViolation.class, () -> Holiday.on(SATURDAY, decision));
    assertEquals(key, refused.key());
  }
}
