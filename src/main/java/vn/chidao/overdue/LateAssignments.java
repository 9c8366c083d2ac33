package vn.chidao.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.Permits;

/** The assignments that the month's run must still open a review for. */
@ApplicationScoped
@Permits
public class LateAssignments {
  private static final String OPEN =
      " a.course.status not in (vn.chidao.assignment.model.AssignmentStatus.ACCEPTED,"
          + " vn.chidao.assignment.model.AssignmentStatus.WITHDRAWN)";

  @PersistenceContext EntityManager rows;
  @Inject Deadlines deadlines;
  @Inject ReviewDays days;

  /**
   * Late on the month's day, open still, and without a review of the month; nothing before that
   * day. A run on a later day finds what a missed one would have found.
   */
  public List<AssignmentId> notReviewed(int most) {
    YearMonth month = YearMonth.from(days.today());
    LocalDate day = days.reviewDayOf(month);
    if (days.today().isBefore(day)) return List.of();
    return rows.createQuery(
            "select a.id from Assignment a where"
                + OPEN
                + " and a.deadline.kind = vn.chidao.assignment.model.DeadlineKind.FIXED"
                + " and a.deadline.dueOn < :late and a.course.assignedAt < :counted"
                + " and not exists (select r.id from OverdueReview r"
                + " where r.assignment = a.id and r.month = :month)"
                + " order by a.deadline.dueOn, a.id",
            String.class)
        .setParameter("late", deadlines.overdueBefore(day))
        .setParameter("counted", VietnamTime.endOf(day))
        .setParameter("month", month.toString())
        .setMaxResults(most)
        .getResultStream()
        .map(AssignmentId::new)
        .toList();
  }

  /**
   * Holds their rows, so that none closes or moves on while its review is opened. A held row is
   * read anew with its children: of all at once.
   */
  List<Assignment> held(Collection<AssignmentId> ids) {
    return rows.createQuery(
            "select a from Assignment a where a.id in :ids and" + OPEN + " order by a.id",
            Assignment.class)
        .setParameter("ids", ids.stream().map(AssignmentId::value).toList())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "a.deliverables")
        .setHint("eclipselink.batch", "a.reports")
        .setHint("eclipselink.batch", "a.extensions")
        .setHint("eclipselink.batch", "a.requests")
        .setHint("eclipselink.batch", "a.amendments")
        .getResultList();
  }
}
