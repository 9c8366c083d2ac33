package vn.chidao.ruletable;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.chidao.assignment.TableChange;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.setting.RuleChanged;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * Publishes a new version of a decision table, which is complete or refused. Open assignments are
 * reminded and reported by it from now on; older versions stay and can be published again.
 */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class PublishTable {
  @PersistenceContext EntityManager rows;
  @Inject RuleTables tables;
  @Inject Event<DomainEvent> events;
  @Inject Event<RuleChanged> rules;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param seen number of the version that the person saw as the present one
   */
  public void publish(RuleTable table, String reason, int seen) {
    String why = Text.required("ruletable.reason", reason, 1000);
    int number = tables.versions(table.table()).get(0).number();
    if (number != seen) throw new RuleViolation("ruletable.overtaken", number);
    List<RuleViolation> problems = table.problems();
    if (!problems.isEmpty()) throw problems.get(0);
    RuleTable before = tables.read(table.table(), number);
    if (before.rows().equals(table.rows())) throw new RuleViolation("ruletable.same");
    PublishedTable present = rows.find(PublishedTable.class, table.table());
    if (present == null) present = takeOver(before, number);
    events.fire(present.change(table, number + 1, why, clock.instant()));
    rows.persist(new TableVersion(table.table(), number + 1, actor.person(), why, clock.instant()));
    rows.flush();
    rules.fire(new RuleChanged(new TableChange(tables.publish(table))));
  }

  private PublishedTable takeOver(RuleTable before, int number) {
    var takenOver = PublishedTable.takenOver(before, number, clock.instant());
    events.fire(takenOver);
    rows.persist(takenOver.subject());
    return takenOver.subject();
  }
}
