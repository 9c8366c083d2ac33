package vn.chidao.calendar;

import vn.chidao.setting.RuleChange;

/** Other days are worked than now. */
public record CalendarChange(WorkingCalendar then) implements RuleChange {}
