package vn.chidao.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingDays;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.calendar.LastDayRule;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;

/** When somebody is reminded of a periodic report, in Vietnam's days. */
class DeadlineRulesTest {
  private static final DeadlineTables THREE_DAYS_AND_ONE =
      new DeadlineTables() {
        @Override
        public List<Integer> reminderDays(String urgency, String kind) {
          return List.of(3, 1);
        }

        @Override
        public Escalation escalation(int workingDaysLate, String urgency) {
          return new Escalation(0, Set.of(), workingDaysLate + 1);
        }
      };

  @Test
  void the_owner_is_reminded_before_the_day_that_is_set() {
    assertEquals(morning("2026-11-20"), reminder("2026-11-10T03:00:00Z", ReportingPeriod.MONTH));
    assertEquals(morning("2026-11-24"), reminder("2026-11-20T03:00:00Z", ReportingPeriod.MONTH));
    assertEquals(morning("2026-12-22"), reminder("2026-11-24T03:00:00Z", ReportingPeriod.MONTH));
  }

  @Test
  void the_day_is_over_at_midnight_in_vietnam() {
    String lastSecondsOfThe20th = "2026-12-20T16:59:59Z";
    String the21st = "2026-12-20T17:00:00Z";
    assertEquals(
        LocalDate.of(2026, 12, 20),
        rules(lastSecondsOfThe20th).nextReport(ReportingPeriod.QUARTER, null));
    assertEquals(
        LocalDate.of(2027, 3, 20), rules(the21st).nextReport(ReportingPeriod.QUARTER, null));
  }

  @Test
  void another_day_holds_for_its_own_period_and_not_for_a_date_in_the_document() {
    DeadlineRules now = rules("2026-11-10T03:00:00Z");
    DeadlineRules then = now.after(new SettingChange(Setting.REPORT_MONTH_DAY, "13")).orElseThrow();
    assertEquals(morning("2026-11-12"), reminder(then, ReportingPeriod.MONTH, null));
    assertEquals(
        reminder(now, ReportingPeriod.YEAR, null), reminder(then, ReportingPeriod.YEAR, null));
    String stated = "Hằng tháng, trước ngày 20";
    assertEquals(
        reminder(now, ReportingPeriod.MONTH, stated),
        reminder(then, ReportingPeriod.MONTH, stated));
    assertTrue(now.after(new SettingChange(Setting.RECEIPT, "4")).isEmpty());
  }

  private static Instant reminder(String now, ReportingPeriod period) {
    return reminder(rules(now), period, null);
  }

  private static Instant reminder(DeadlineRules rules, ReportingPeriod period, String text) {
    return rules.nextWatch(DeadlineKind.STANDING, null, period, text, "NORMAL");
  }

  private static DeadlineRules rules(String now) {
    return new DeadlineRules(
        new WorkingCalendar(Map.of()),
        LastDayRule.KEEP,
        5,
        new ReportingDays(
            Map.of(
                ReportingPeriod.MONTH, 25,
                ReportingPeriod.QUARTER, 20,
                ReportingPeriod.HALF_YEAR, 15,
                ReportingPeriod.YEAR, 10)),
        THREE_DAYS_AND_ONE,
        Instant.parse(now));
  }

  private static Instant morning(String day) {
    return Instant.parse(day + "T01:00:00Z");
  }
}
