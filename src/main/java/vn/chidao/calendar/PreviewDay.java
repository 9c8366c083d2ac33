package vn.chidao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.chidao.setting.Effect;
import vn.chidao.setting.PreviewChange;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** What a decision about one day would do to open work. Asking writes nothing. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class PreviewDay {
  @Inject Holidays holidays;
  @Inject PreviewChange preview;

  /**
   * @param type what the day would be; null for an ordinary one
   */
  public Effect of(LocalDate day, DayType type) {
    return preview.of(new CalendarChange(holidays.workingCalendarWith(day, type)));
  }
}
