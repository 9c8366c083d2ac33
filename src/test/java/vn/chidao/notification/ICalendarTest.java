package vn.chidao.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A calendar as RFC 5545 asks for it. */
class ICalendarTest {
  private static final Instant NOON = Instant.parse("2026-03-10T05:00:00Z");

  @Test
  void a_deadline_is_one_whole_day_in_every_time_zone() {
    ICalendar calendar = new ICalendar("Deadlines", NOON);
    calendar.allDay(
        "a1@chidao", LocalDate.of(2026, 12, 31), "Due: 13/CT-TTg", "https://chidao.test/a");
    assertEquals(
        String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Chi Dao//Deadlines//VI",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Deadlines",
            "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "BEGIN:VEVENT",
            "UID:a1@chidao",
            "DTSTAMP:20260310T050000Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Due: 13/CT-TTg",
            "URL:https://chidao.test/a",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            ""),
        calendar.text());
  }

  @Test
  void texts_are_escaped() {
    ICalendar calendar = new ICalendar("a,b;c\\d\r\ne", NOON);
    assertTrue(calendar.text().contains("X-WR-CALNAME:a\\,b\\;c\\\\d\\ne\r\n"));
  }

  @Test
  void long_lines_are_folded_between_characters() {
    String name = "Thời hạn nhiệm vụ được giao ".repeat(12).strip();
    String text = new ICalendar(name, NOON).text();
    for (String line : text.split("\r\n"))
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    assertTrue(text.replace("\r\n ", "").contains(name));
  }
}
