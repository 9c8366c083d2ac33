package vn.chidao.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The one mail of a day, sent at the same hour in Vietnam, with all notices since the last one. */
record DailyMail(LocalDate day, Instant at) {
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** A mail that is about to be sent takes nothing more: what is added might not be in it. */
  private static final Duration CLOSED_BEFORE = Duration.ofMinutes(5);

  /** The next one that can still take something. */
  static DailyMail next(Instant now, int hour) {
    LocalDate day = LocalDate.ofInstant(now, VIETNAM);
    DailyMail today = on(day, hour);
    return now.isBefore(today.at.minus(CLOSED_BEFORE)) ? today : on(day.plusDays(1), hour);
  }

  private static DailyMail on(LocalDate day, int hour) {
    return new DailyMail(day, day.atTime(LocalTime.of(hour, 0)).atZone(VIETNAM).toInstant());
  }

  /** The same for the same day and person, so that there is only one. */
  String key(String official) {
    return "daily-" + day + "." + official;
  }
}
