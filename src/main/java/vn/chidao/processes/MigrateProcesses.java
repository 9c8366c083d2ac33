package vn.chidao.processes;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.chidao.processes.RunningProcesses.Plan;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * Moves what is open on one version of a process to another: those that can, each by itself in the
 * background. The others stay on theirs and finish there.
 */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class MigrateProcesses {
  @PersistenceContext EntityManager rows;
  @Inject RunningProcesses processes;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param seen how many the page said would be moved; when it is no longer so, nothing happens
   */
  public String begin(String from, String to, int seen, String reason) {
    String why = Text.required("processes.migrate.reason", reason, 1000);
    Plan plan = processes.plan(from, to);
    if (plan.movable().isEmpty()) throw new RuleViolation("processes.migrate.nothing");
    if (plan.movable().size() != seen)
      throw new RuleViolation("processes.migrate.changed", seen, plan.movable().size());
    String batch = processes.migrate(from, to, plan.movable());
    var begun = Operation.migration(plan, batch, why, actor.person(), clock.instant());
    events.fire(begun);
    rows.persist(begun.subject());
    return begun.subject().id();
  }
}
