package vn.chidao.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.chidao.calendar.DayType;
import vn.chidao.calendar.PreviewDay;
import vn.chidao.setting.Effect;

/** What the day on the page would do, asked once while the page is written. */
@Named
@RequestScoped
public class DayEffect {
  @Inject PreviewDay preview;
  private final Map<String, Effect> asked = new HashMap<>();

  /** Nothing as long as no day or no type is chosen. */
  public Effect of(LocalDate day, DayType type) {
    return day == null || type == null ? Effect.NONE : ask(day, type);
  }

  /** What it would do to take the day out of the calendar. */
  public Effect without(LocalDate day) {
    return day == null ? Effect.NONE : ask(day, null);
  }

  private Effect ask(LocalDate day, DayType type) {
    return asked.computeIfAbsent(day + " " + type, key -> preview.of(day, type));
  }
}
