package vn.chidao.agency;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** The administrator says who works where, in which roles, and who no longer does. */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class KeepOfficials {
  @Inject Officials officials;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /** A new official; they can log in once they have been given a password. */
  public OfficialId create(OfficialDetails details) {
    officials.refuseTaken(details.username());
    officials.refuseUnknown(details.agency());
    Official official = Official.create(details);
    events.fire(official.created(clock.instant()));
    officials.add(official);
    return official.id();
  }

  /** Changes name, position, agency, address, language and roles, unless somebody was faster. */
  public void change(OfficialId id, long seen, OfficialDetails details) {
    Official official = officials.get(id);
    if (official.version() != seen) throw new RuleViolation("shared.conflict");
    officials.refuseUnknown(details.agency());
    if (isMyself(id) && !details.roles().contains(Role.ADMINISTRATOR))
      throw new RuleViolation("agency.official.ownRole");
    events.fire(official.change(details, clock.instant()));
  }

  /** Shuts an official out at once; nobody shuts out themselves. */
  public void deactivate(OfficialId id, String reason) {
    if (isMyself(id)) throw new RuleViolation("agency.official.ownAccount");
    events.fire(officials.get(id).deactivate(required(reason), clock.instant()));
  }

  public void reactivate(OfficialId id, String reason) {
    events.fire(officials.get(id).reactivate(required(reason), clock.instant()));
  }

  private boolean isMyself(OfficialId id) {
    return actor.id().equals(id) || actor.self().id().equals(id);
  }

  private static String required(String reason) {
    return Text.required("agency.official.reason", reason, 1000);
  }
}
