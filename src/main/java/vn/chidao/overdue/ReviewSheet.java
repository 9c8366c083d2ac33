package vn.chidao.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.PermitsReaders;

/** The reviews of a late assignment, month by month, with their roadmaps. */
@ApplicationScoped
@PermitsReaders
public class ReviewSheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject OverdueReviews reviews;

  /** All of them, the newest month first. */
  public List<Line> of(AssignmentId id) {
    assignments.get(id);
    return rows.createQuery(
            Line.SELECT + " where r.assignment = :id order by r.month desc, r.id", Line.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public List<Step> roadmap(ReviewId id) {
    reviews.get(id);
    return steps("where m.review.id = :id", id.value());
  }

  /** The steps of all reviews of an assignment, in the order of their roadmaps. */
  public List<Step> roadmaps(AssignmentId id) {
    assignments.get(id);
    return steps("where m.review.assignment = :id", id.value());
  }

  private List<Step> steps(String where, String id) {
    return rows.createQuery(
            "select new vn.chidao.overdue.ReviewSheet.Step(m.review.id, m.id, m.aim, m.dueOn,"
                + " m.reachedOn, m.words, m.missedOn) from Milestone m "
                + where
                + " order by m.review.id, m.place",
            Step.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** One month as it is shown; names are those of today. */
  public record Line(
      String id,
      String month,
      LocalDate lateSince,
      LocalDate explainDueOn,
      OverdueStatus status,
      Instant waitingSince,
      String nature,
      String degree,
      String cause,
      String responsibility,
      String explainedBy,
      String explainer,
      Instant explainedAt,
      String confirmedBy,
      String confirmer,
      Instant confirmedAt,
      String confirmationNote,
      String decider,
      Instant decidedAt,
      String decisionNote,
      String returnReason,
      String returner,
      int urged,
      Instant urgedAt) {
    static final String SELECT =
        "select new vn.chidao.overdue.ReviewSheet.Line(r.id, r.month, r.lateSince,"
            + " r.explainDueOn, r.status, r.waitingSince, r.reasons.nature, r.reasons.degree,"
            + " r.reasons.cause, r.reasons.responsibility, r.explainedBy, e.name, r.explainedAt,"
            + " r.confirmedBy, c.name, r.confirmedAt, r.confirmationNote, d.name, r.decidedAt,"
            + " r.decisionNote, r.returnReason, b.name, r.urging.times, r.urging.at)"
            + " from OverdueReview r left join Official e on e.id = r.explainedBy"
            + " left join Official c on c.id = r.confirmedBy"
            + " left join Official d on d.id = r.decidedBy"
            + " left join Official b on b.id = r.returnedBy";
  }

  /** One milestone: waited for, reached, or missed; a missed one may be reached later. */
  public record Step(
      String review,
      String id,
      String aim,
      LocalDate dueOn,
      LocalDate reachedOn,
      String words,
      LocalDate missedOn) {}
}
