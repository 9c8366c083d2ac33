package vn.chidao.overdue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;

/**
 * The days that count in a monthly review (settings; that late tasks are reviewed every month:
 * rules §6, Project 06).
 */
@RequestScoped
public class ReviewDays {
  @Inject Holidays holidays;
  @Inject UrgeDays urgeDays;
  @Inject Settings settings;
  @Inject Clock clock;

  public LocalDate today() {
    return VietnamTime.today(clock);
  }

  /** The day on which the month's late assignments are counted; in a short month its last. */
  LocalDate reviewDayOf(YearMonth month) {
    return month.atDay(
        Math.min(settings.number(Setting.OVERDUE_REVIEW_DAY), month.lengthOfMonth()));
  }

  /** Day by which what is opened or sent back today must be explained. */
  LocalDate explainDueOn() {
    WorkingCalendar calendar = holidays.workingCalendar();
    return calendar.plusWorkingDays(today(), settings.number(Setting.OVERDUE_EXPLAIN));
  }

  /** When somebody looks whether what was due on that day is there. */
  Instant morningAfter(LocalDate day) {
    return urgeDays.firstAfter(day);
  }
}
