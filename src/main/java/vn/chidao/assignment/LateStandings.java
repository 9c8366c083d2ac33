package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.chidao.shared.Actor;
import vn.chidao.shared.PermitsReaders;

/**
 * How often assignments were urged, reviewed for being late and given a later deadline, for those
 * on one page of a list: a statement of its own, so that the list itself stays as quick as it is.
 */
@ApplicationScoped
@PermitsReaders
public class LateStandings {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /** Of those that the person may see. */
  public List<Standing> of(Collection<String> ids) {
    if (ids.isEmpty()) return List.of();
    Sight sight = Sight.of(actor.person());
    return sight
        .applyTo(
            rows.createQuery(
                "select new vn.chidao.assignment.LateStandings.Standing(a.id,"
                    + " a.course.assignedAt, coalesce(l.urged, 0), coalesce(l.reviews, 0),"
                    + " coalesce(l.extensions, 0))"
                    + " from Assignment a left join LateStanding l on l.assignment = a.id"
                    + " where a.id in :ids and "
                    + sight.condition(),
                Standing.class))
        .setParameter("ids", ids)
        .getResultList();
  }

  public record Standing(
      String assignment, Instant assignedAt, long urged, long reviews, long extensions) {}
}
