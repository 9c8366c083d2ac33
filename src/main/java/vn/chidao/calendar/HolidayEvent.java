package vn.chidao.calendar;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to a day of the calendar. */
public sealed interface HolidayEvent extends DomainEvent {
  record DayAdded(Holiday subject, Instant at) implements HolidayEvent {}

  record DayChanged(Holiday subject, String reason, Instant at) implements HolidayEvent {}

  record DaySwitchedOff(Holiday subject, String reason, Instant at) implements HolidayEvent {}
}
