package vn.chidao.calendar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.setting.RuleChanged;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** Keeps the days off and the swapped days as the Prime Minister decides them each year. */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class KeepCalendar {
  @Inject Holidays holidays;
  @Inject Event<DomainEvent> events;
  @Inject Event<RuleChanged> rules;
  @Inject Clock clock;

  public void add(LocalDate day, Holiday.Decision decision) {
    if (day != null && holidays.find(day).isPresent())
      throw new Overtaken("calendar.day.there", day);
    Holiday holiday = Holiday.on(day, decision);
    events.fire(new HolidayEvent.DayAdded(holiday, clock.instant()));
    holidays.add(holiday);
    follow();
  }

  /**
   * Also switches a day on that stood here unconfirmed.
   *
   * @param seen the day as the person had it before them; another one is refused
   */
  public void change(Holidays.Day seen, Holiday.Decision decision, String reason) {
    Holiday holiday = unchanged(seen);
    holiday.decide(decision);
    events.fire(new HolidayEvent.DayChanged(holiday, required(reason), clock.instant()));
    follow();
  }

  /** The day is an ordinary day again; the row stays, switched off. */
  public void remove(Holidays.Day seen, String reason) {
    Holiday holiday = unchanged(seen);
    holiday.switchOff();
    events.fire(new HolidayEvent.DaySwitchedOff(holiday, required(reason), clock.instant()));
    follow();
  }

  private Holiday unchanged(Holidays.Day seen) {
    Holiday holiday = holidays.get(seen.day());
    if (!Holidays.Day.of(holiday).equals(seen))
      throw new Overtaken("calendar.day.changedMeanwhile").about(seen.day().toString());
    return holiday;
  }

  /** Whoever counts working days counts anew. */
  private void follow() {
    rules.fire(new RuleChanged(new CalendarChange(holidays.workingCalendar())));
  }

  private static String required(String reason) {
    return Text.required("calendar.day.reason", reason, 1000);
  }
}
