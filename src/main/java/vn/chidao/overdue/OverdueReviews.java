package vn.chidao.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.overdue.model.OverdueReview;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.NothingThere;

/** All reviews of late assignments; gives one only to who may know of its assignment. */
@ApplicationScoped
public class OverdueReviews {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;

  /** The review; one of an assignment that the acting person has no part in is not there. */
  public OverdueReview get(ReviewId id) {
    OverdueReview found = rows.find(OverdueReview.class, id.value());
    if (found == null) throw new NothingThere();
    assignments.get(found.assignment());
    found.remember();
    return found;
  }

  /** Those of these assignments that stand like this. */
  List<OverdueReview> of(Collection<AssignmentId> ids, OverdueStatus... standing) {
    if (ids.isEmpty()) return List.of();
    List<OverdueReview> found =
        rows.createQuery(
                "select r from OverdueReview r where r.assignment in :ids"
                    + " and r.status in :standing order by r.openedAt, r.id",
                OverdueReview.class)
            .setParameter("ids", ids.stream().map(AssignmentId::value).toList())
            .setParameter("standing", List.of(standing))
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "r.milestones")
            .getResultList();
    found.forEach(OverdueReview::remember);
    return found;
  }

  void add(OverdueReview opened) {
    rows.persist(opened);
  }
}
