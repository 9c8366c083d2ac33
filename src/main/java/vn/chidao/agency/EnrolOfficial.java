package vn.chidao.agency;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** The product itself enrols whom no administrator could: the first one, and those of the demo. */
@UseCase
@Permits
public class EnrolOfficial {
  @Inject Officials officials;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public OfficialId enrol(OfficialDetails details) {
    officials.refuseTaken(details.username());
    officials.refuseUnknown(details.agency());
    Official official = Official.create(details);
    events.fire(official.created(clock.instant()));
    officials.add(official);
    return official.id();
  }
}
