package vn.chidao.urging;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;
import vn.chidao.urging.model.Letter;
import vn.chidao.urging.model.UrgingLetter;

/** The Office of the Government urges one assignment by a letter; the deadline stays. */
@UseCase
@Permits({Role.ISSUER, Role.REVIEWER})
public class UrgeAssignment {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void urge(AssignmentId id, Letter letter) {
    var urged = UrgingLetter.urge(assignments.get(id), letter, actor.person(), clock.instant());
    events.fire(urged);
    rows.persist(urged.urging());
  }
}
