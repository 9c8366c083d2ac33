package vn.chidao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chidao.shared.NothingThere;

/** All days that differ from the plain week. */
@ApplicationScoped
public class Holidays {
  @PersistenceContext EntityManager rows;

  /** The calendar by which working days are counted now: the days that are switched on. */
  public WorkingCalendar workingCalendar() {
    return new WorkingCalendar(types());
  }

  /** The same with one day as it may be decided; an ordinary day when there is no type. */
  WorkingCalendar workingCalendarWith(LocalDate day, DayType type) {
    Map<LocalDate, DayType> types = new HashMap<>(types());
    if (type == null) types.remove(day);
    else types.put(day, type);
    return new WorkingCalendar(types);
  }

  private Map<LocalDate, DayType> types() {
    List<Object[]> days =
        rows.createQuery(
                "select h.day, h.type from Holiday h where h.active = true", Object[].class)
            .getResultList();
    return days.stream().collect(Collectors.toMap(d -> (LocalDate) d[0], d -> (DayType) d[1]));
  }

  /** One line of the calendar page. */
  public record Day(
      LocalDate day, DayType type, String name, String source, String confidence, boolean active)
      implements Serializable {
    static Day of(Holiday shown) {
      return new Day(
          shown.day(),
          shown.type(),
          shown.name(),
          shown.source(),
          shown.confidence(),
          shown.isActive());
    }
  }

  /** The days of a year, switched off ones included, in order. */
  public List<Day> of(int year) {
    return rows.createQuery(
            "select h from Holiday h where h.day between :first and :last order by h.day",
            Holiday.class)
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .getResultStream()
        .map(Day::of)
        .toList();
  }

  Optional<Holiday> find(LocalDate day) {
    return Optional.ofNullable(rows.find(Holiday.class, day));
  }

  Holiday get(LocalDate day) {
    return find(day).orElseThrow(NothingThere::new);
  }

  void add(Holiday holiday) {
    rows.persist(holiday);
  }
}
