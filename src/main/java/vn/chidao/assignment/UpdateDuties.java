package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;

/**
 * How often an owner must tell of the progress, whatever the deadline is (setting; rules R3.4: the
 * agency answers for timely information). Measured apart from the completion.
 */
@ApplicationScoped
public class UpdateDuties {
  @PersistenceContext EntityManager rows;
  @Inject Clock clock;
  @Inject Settings settings;

  /** Work whose duty counts from before this moment has missed it. */
  Instant missedBefore() {
    return missedBefore(atLeastDays());
  }

  private Instant missedBefore(int atLeastDays) {
    return VietnamTime.endOf(VietnamTime.today(clock).minusDays(atLeastDays + 1L));
  }

  /** How much work would have missed it, were it to be kept every so many days. */
  long countMissed(int atLeastDays) {
    return rows.createQuery(
            "select count(u) from UpdateDuty u where u.countedFrom < :missed", Long.class)
        .setParameter("missed", missedBefore(atLeastDays))
        .getSingleResult();
  }

  /** The day since which the duty is missed; null while it is not, or when there is none. */
  public LocalDate missedSince(Instant countedFrom) {
    if (countedFrom == null) return null;
    LocalDate missed = VietnamTime.day(countedFrom).plusDays(atLeastDays() + 1L);
    return missed.isAfter(VietnamTime.today(clock)) ? null : missed;
  }

  public int atLeastDays() {
    return settings.number(Setting.UPDATE_AT_LEAST);
  }
}
