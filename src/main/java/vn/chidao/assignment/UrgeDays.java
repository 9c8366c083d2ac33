package vn.chidao.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;

/**
 * When somebody who is silent past a date is urged: on working mornings, as often as the settings
 * say.
 */
@RequestScoped
public class UrgeDays {
  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  @Inject Holidays holidays;
  @Inject Clock clock;
  @Inject Settings settings;

  private WorkingCalendar calendar;

  /** The first working morning after the date has passed. */
  public Instant firstAfter(LocalDate dueOn) {
    return morningAfter(dueOn, 1);
  }

  /** The next one after today. */
  public Instant next() {
    return morningAfter(VietnamTime.today(clock), settings.number(Setting.URGE_EVERY));
  }

  public boolean isLeft(int urged) {
    return urged < settings.number(Setting.URGE_AT_MOST);
  }

  private Instant morningAfter(LocalDate day, int workingDays) {
    if (calendar == null) calendar = holidays.workingCalendar();
    return calendar
        .plusWorkingDays(day, workingDays)
        .atTime(OFFICES_OPEN)
        .atZone(VietnamTime.ZONE)
        .toInstant();
  }
}
