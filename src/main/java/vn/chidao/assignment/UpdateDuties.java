package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.calendar.VietnamTime;

/**
 * How often an owner must tell of the progress, whatever the deadline is (setting; rules R3.4: the
 * agency answers for timely information). Measured apart from the completion.
 */
@ApplicationScoped
public class UpdateDuties {
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.progress.update-at-least-days")
  int atLeastDays;

  /** Work whose duty counts from before this moment has missed it. */
  Instant missedBefore() {
    return VietnamTime.endOf(VietnamTime.today(clock).minusDays(atLeastDays + 1L));
  }

  /** The day since which the duty is missed; null while it is not, or when there is none. */
  public LocalDate missedSince(Instant countedFrom) {
    if (countedFrom == null) return null;
    LocalDate missed = VietnamTime.day(countedFrom).plusDays(atLeastDays + 1L);
    return missed.isAfter(VietnamTime.today(clock)) ? null : missed;
  }

  public int atLeastDays() {
    return atLeastDays;
  }
}
