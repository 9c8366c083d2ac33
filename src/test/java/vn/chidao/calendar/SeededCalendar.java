package vn.chidao.calendar;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeMap;
import vn.chidao.support.SeedRows;

/** The calendar exactly as the migrations seed it, without a server. */
public final class SeededCalendar {
  private static final WorkingCalendar CALENDAR = read();

  private SeededCalendar() {}

  public static WorkingCalendar calendar() {
    return CALENDAR;
  }

  private static WorkingCalendar read() {
    var days = new TreeMap<LocalDate, DayType>();
    try (Connection rows = SeedRows.of("V003__calendar_create", "V012__calendar_seed");
        ResultSet day =
            rows.createStatement().executeQuery("select on_day, type from holiday where active")) {
      while (day.next())
        days.put(day.getObject(1, LocalDate.class), DayType.valueOf(day.getString(2)));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    return new WorkingCalendar(days);
  }
}
