package vn.chidao.coordination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Urges an agency that is silent past its date, again and again as the settings say. */
@UseCase
@Permits
public class UrgeContribution {
  @Inject Contributions contributions;
  @Inject UrgeDays urgeDays;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void urge(ContributionId id) {
    events.fire(contributions.get(id).urge(clock.instant()));
  }

  /** Whether it is to be urged once more. */
  public boolean isLeft(ContributionId id) {
    return urgeDays.isLeft(contributions.get(id).urged());
  }

  public Instant next() {
    return urgeDays.next();
  }
}
