package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.TaskPart;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;

/** All assignments; gives one only to a person who may know of it. */
@ApplicationScoped
public class Assignments {
  private static final String OPEN =
      " and a.course.status not in (vn.chidao.assignment.model.AssignmentStatus.ACCEPTED,"
          + " vn.chidao.assignment.model.AssignmentStatus.WITHDRAWN)";

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /**
   * The assignment; one that the acting person has no part in is not there for them. In a use case
   * it is held until the end: whoever comes second waits, and then sees what the first one did.
   */
  public Assignment get(AssignmentId id) {
    if (rows.isJoinedToTransaction()) hold(id);
    Assignment found = rows.find(Assignment.class, id.value());
    if (found == null || !mayKnow(found)) throw new NothingThere();
    found.remember();
    return found;
  }

  /**
   * Apart from reading it: an entity that is read and held at once is read with all its children.
   */
  private void hold(AssignmentId id) {
    rows.createNativeQuery("select id from assignment where id = ?1 for update")
        .setParameter(1, id.value())
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  private boolean mayKnow(Assignment assignment) {
    return actor.isSystem()
        || actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE)
        || assignment.parties().include(actor.agency());
  }

  public void add(Assignment opened) {
    rows.persist(opened);
  }

  /** Notes who takes part in the assignments of a task beside their leads. */
  public void addPart(String task, AgencyCode agency) {
    rows.persist(new TaskPart(task, agency));
  }

  /** As {@link #addPart}, for an agency that may take part already. */
  void takePart(String task, AgencyCode agency) {
    TaskPart part = new TaskPart(task, agency);
    if (rows.find(TaskPart.class, part.id()) == null) rows.persist(part);
  }

  /** The assignments of a directive that are not closed, in the order of the document, all held. */
  public List<Assignment> openOf(String directive) {
    List<Assignment> open =
        rows.createQuery(
                "select a from Assignment a where a.source.directive = :directive"
                    + OPEN
                    + " order by a.source.place",
                Assignment.class)
            .setParameter("directive", directive)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "a.deliverables")
            .setHint("eclipselink.batch", "a.reports")
            .setHint("eclipselink.batch", "a.reports.items")
            .setHint("eclipselink.batch", "a.extensions")
            .setHint("eclipselink.batch", "a.requests")
            .setHint("eclipselink.batch", "a.amendments")
            .getResultList();
    open.forEach(Assignment::remember);
    return open;
  }

  public long countOpenOf(String directive) {
    return rows.createQuery(
            "select count(a) from Assignment a where a.source.directive = :directive" + OPEN,
            Long.class)
        .setParameter("directive", directive)
        .getSingleResult();
  }
}
