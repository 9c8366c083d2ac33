package vn.chidao.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.PermitsReaders;

/** The letters by which an assignment was urged, and whether the agency has answered since. */
@ApplicationScoped
@PermitsReaders
public class UrgingSheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;

  /** All letters, newest first. */
  public List<Line> of(AssignmentId id) {
    assignments.get(id);
    return rows.createQuery(
            "select new vn.chidao.urging.UrgingSheet.Line(l.number, l.issuedOn, l.text,"
                + " l.reportDueOn, o.name, l.urgedAt, r.answeredAt,"
                + " (select count(x) from UrgingLetter x where x.letter = l.letter))"
                + " from UrgingLetter l join Official o on o.id = l.urgedBy"
                + " left join UrgingAnswer r on r.urging = l.id"
                + " where l.assignment = :id order by l.urgedAt desc, l.id",
            Line.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /**
   * One letter as it is shown.
   *
   * @param answeredAt when the agency first told of its progress afterwards; null while it is
   *     silent
   * @param assignments how many the same letter urged
   */
  public record Line(
      String number,
      LocalDate issuedOn,
      String text,
      LocalDate reportDueOn,
      String urger,
      Instant urgedAt,
      Instant answeredAt,
      long assignments) {}
}
