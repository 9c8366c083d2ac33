package vn.chidao.coordination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.agency.Official;
import vn.chidao.agency.Officials;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** The asked agency's coordinator names the official who answers for it. */
@UseCase
@Permits(Role.COORDINATOR)
public class NameContributor {
  @Inject Contributions contributions;
  @Inject Officials officials;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void name(ContributionId id, OfficialId contributor) {
    var contribution = contributions.get(id);
    Official named = officials.get(contributor);
    if (!named.isActive() || !named.has(Role.OFFICIAL))
      throw new RuleViolation("assignment.owner.cannotWork", named.name());
    events.fire(contribution.name(contributor, named.agency(), actor.person(), clock.instant()));
  }
}
