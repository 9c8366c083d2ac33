package vn.chidao.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.progress.model.ProgressEvent.ProgressUpdated;
import vn.chidao.progress.model.ProgressUpdate;
import vn.chidao.progress.model.Standing;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/** The owner tells how far the products are, in percent and words; no status changes. */
@UseCase
@Permits(Role.OFFICIAL)
public class UpdateProgress {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param standings the products of which there is something new
   * @param changedOn the day on which they came so far
   */
  public void update(AssignmentId id, List<Standing> standings, LocalDate changedOn) {
    Assignment assignment = assignments.get(id);
    if (standings.isEmpty()) throw new RuleViolation("progress.update.nothing");
    Map<String, ProgressUpdate> last = last(id);
    List<ProgressUpdated> told =
        standings.stream().map(now -> told(assignment, now, last, changedOn)).toList();
    ProgressUpdate.requireNew(told.stream().map(ProgressUpdated::update).toList(), last);
    for (ProgressUpdated updated : told) {
      events.fire(updated);
      rows.persist(updated.update());
    }
  }

  private ProgressUpdated told(
      Assignment assignment, Standing now, Map<String, ProgressUpdate> last, LocalDate changedOn) {
    ProgressUpdate before = last.get(now.product());
    return ProgressUpdate.of(
        assignment,
        now,
        before == null ? null : before.percent(),
        changedOn,
        VietnamTime.today(clock),
        actor.person(),
        clock.instant());
  }

  /** The last update of each product. */
  private Map<String, ProgressUpdate> last(AssignmentId id) {
    Map<String, ProgressUpdate> last = new HashMap<>();
    rows.createQuery(
            "select u from ProgressUpdate u where u.assignment = :id order by u.updatedAt",
            ProgressUpdate.class)
        .setParameter("id", id.value())
        .getResultStream()
        .forEach(each -> last.put(each.product(), each));
    return last;
  }
}
