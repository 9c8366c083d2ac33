package vn.chidao.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.calendar.DayType;
import vn.chidao.calendar.Holiday;
import vn.chidao.calendar.Holidays;
import vn.chidao.calendar.KeepCalendar;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Announcements;

/** The days off and the swapped days of a year; an administrator enters what was decided. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
  @Inject KeepCalendar keepCalendar;
  @Inject Holidays holidays;
  @Inject Announcements announcements;
  @Inject Dates dates;
  @Inject Actor actor;

  private Integer year;
  private LocalDate chosen;
  private Holidays.Day seen;
  private LocalDate day;
  private DayType type;
  private String name;
  private String source;
  private String reason;
  private transient List<Holidays.Day> days;

  /** Shows the chosen day in the form. */
  public void load() {
    getDays().stream().filter(each -> each.day().equals(chosen)).forEach(this::show);
  }

  private void show(Holidays.Day shown) {
    seen = shown;
    type = shown.type();
    name = shown.name();
    source = shown.source();
  }

  public String add() {
    keepCalendar.add(day, new Holiday.Decision(type, name, source));
    announcements.say("calendar.day.added", day);
    return page(day);
  }

  public String change() {
    keepCalendar.change(seen, new Holiday.Decision(type, name, source), reason);
    announcements.say("calendar.day.changed", chosen);
    return page(chosen);
  }

  public String remove() {
    keepCalendar.remove(seen, reason);
    announcements.say("calendar.day.removed", chosen);
    return page(chosen);
  }

  private static String page(LocalDate day) {
    return "/calendar/calendar?faces-redirect=true&year=" + day.getYear();
  }

  /** Every day of the year that differs from the plain week. */
  public List<Holidays.Day> getDays() {
    if (days == null) days = holidays.of(getYear());
    return days;
  }

  public DayType[] getTypes() {
    return DayType.values();
  }

  /** Whether to show what only an administrator may do. */
  public boolean isKeeper() {
    return actor.has(Role.ADMINISTRATOR);
  }

  public int getYear() {
    return year == null ? dates.getToday().getYear() : year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public LocalDate getChosen() {
    return chosen;
  }

  public void setChosen(LocalDate chosen) {
    this.chosen = chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public DayType getType() {
    return type;
  }

  public void setType(DayType type) {
    this.type = type;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
