package vn.chidao.processes;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/**
 * Puts on record that a job is tried again, and afterwards what came of it: two transactions of
 * their own, since the job's own may be undone.
 */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class RecordRetry {
  @PersistenceContext EntityManager rows;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public String ordered(RunningProcesses.Failure failure) {
    if (failure == null) throw new NothingThere();
    var ordered = Operation.retry(failure, actor.person(), clock.instant());
    events.fire(ordered);
    rows.persist(ordered.subject());
    return ordered.subject().id();
  }

  /** {@code cause} is why it failed again; null when it went through. */
  public void tried(String operation, String cause) {
    Operation there = operation == null ? null : rows.find(Operation.class, operation);
    if (there == null) throw new NothingThere();
    events.fire(there.tried(cause, clock.instant()));
  }
}
