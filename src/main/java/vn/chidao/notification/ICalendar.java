package vn.chidao.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A calendar of whole days as RFC 5545 writes it: escaped, folded, with the line ends it asks for.
 */
final class ICalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String LINE_END = "\r\n";
  private static final int LONGEST_LINE_IN_BYTES = 75;

  private final StringBuilder lines = new StringBuilder();
  private final String writtenAt;

  ICalendar(String name, Instant writtenAt) {
    this.writtenAt = MOMENT.format(writtenAt);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Chi Dao//Deadlines//VI");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(name));
    line("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
    line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
  }

  /** A whole day is the same day in every time zone: a deadline does not move with its reader. */
  void allDay(String key, LocalDate day, String summary, String address) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(key));
    line("DTSTAMP:" + writtenAt);
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("SUMMARY:" + escaped(summary));
    line("URL:" + address);
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  String text() {
    return lines + "END:VCALENDAR" + LINE_END;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Lines are cut between characters, never within one. */
  private void line(String line) {
    int used = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      String written = Character.toString(character);
      int bytes = written.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LONGEST_LINE_IN_BYTES) {
        lines.append(LINE_END).append(' ');
        used = 1;
      }
      lines.append(written);
      used += bytes;
      i += written.length();
    }
    lines.append(LINE_END);
  }
}
