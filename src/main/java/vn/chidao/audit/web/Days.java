package vn.chidao.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a search are whole days in Vietnam; no day is no limit. */
final class Days {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Days() {}

  static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZONE).toInstant();
  }

  static Instant endOf(LocalDate day) {
    return day == null ? null : startOf(day.plusDays(1));
  }
}
