package vn.chidao.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.agency.Official;
import vn.chidao.agency.Officials;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** The agency's coordinator names the official who does the work, or another one later. */
@UseCase
@Permits(Role.COORDINATOR)
public class NameOwner {
  @Inject Assignments assignments;
  @Inject Officials officials;
  @Inject AssignmentWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param seen whose the work was before; null when nobody's
   */
  public void name(AssignmentId id, OfficialId seen, OfficialId owner) {
    var assignment = assignments.get(id);
    assignment.requireOwner(seen);
    Official named = officials.get(owner);
    if (!named.isActive() || !named.has(Role.OFFICIAL))
      throw new RuleViolation("assignment.owner.cannotWork", named.name());
    var ownerNamed = assignment.nameOwner(owner, named.agency(), actor.person(), clock.instant());
    events.fire(ownerNamed);
    if (ownerNamed.first()) workflow.ownerNamed(id);
  }
}
