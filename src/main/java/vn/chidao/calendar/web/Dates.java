package vn.chidao.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.shared.web.Words;

/** Days and moments as every page writes them, and how far they are in working days. */
@Named
@RequestScoped
public class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

  @Inject Holidays holidays;
  @Inject Words words;
  @Inject Clock clock;
  private WorkingCalendar calendar;

  public LocalDate getToday() {
    return VietnamTime.today(clock);
  }

  public String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /**
   * As documents write it (Decree 30/2020/NĐ-CP): two digits for days, and for January, February.
   */
  public String inWords(LocalDate day) {
    String month = String.format(day.getMonthValue() < 3 ? "%02d" : "%d", day.getMonthValue());
    return words.of(
        "dates.inWords",
        String.format("%02d", day.getDayOfMonth()),
        month,
        String.valueOf(day.getYear()));
  }

  public Instant getNow() {
    return clock.instant();
  }

  /** Day and time in Vietnam. */
  public String moment(Instant moment) {
    return moment == null ? "" : MOMENT.format(moment);
  }

  public LocalDate dayOf(Instant moment) {
    return moment == null ? null : LocalDate.ofInstant(moment, VietnamTime.ZONE);
  }

  public boolean isPast(LocalDate lastDay) {
    return getToday().isAfter(lastDay);
  }

  /** How much time is left until the end of the day, or by how much it is over. */
  public String distance(LocalDate lastDay) {
    LocalDate today = getToday();
    if (lastDay.equals(today)) return words.of("dates.today");
    int days = workingDays(today, lastDay);
    if (today.isAfter(lastDay))
      return days == 0 ? words.of("dates.justLate") : words.of("dates.late", -days);
    return days == 0 ? words.of("dates.noWorkingDayLeft") : words.of("dates.left", days);
  }

  /** How long something has been going on, e.g. how long a step waits. */
  public String since(Instant moment) {
    int days = workingDays(dayOf(moment), getToday());
    return days == 0 ? words.of("dates.sinceToday") : words.of("dates.since", days);
  }

  public int workingDays(LocalDate from, LocalDate to) {
    if (calendar == null) calendar = holidays.workingCalendar();
    return calendar.workingDaysBetween(from, to);
  }
}
