package vn.chidao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {
  @Test
  void a_day_ends_at_midnight_in_vietnam() {
    assertEquals(
        Instant.parse("2024-09-30T17:00:00Z"), VietnamTime.endOf(LocalDate.of(2024, 9, 30)));
  }

  @Test
  void late_in_the_evening_in_europe_it_is_already_tomorrow_in_vietnam() {
    Clock clock = Clock.fixed(Instant.parse("2025-06-30T18:00:00Z"), ZoneOffset.UTC);
    assertEquals(LocalDate.of(2025, 7, 1), VietnamTime.today(clock));
  }
}
