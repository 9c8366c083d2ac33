package vn.chidao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.progress.model.InquiryStatus;
import vn.chidao.shared.PermitsReaders;

/** The obstacles and questions of an assignment, and what was answered. */
@ApplicationScoped
@PermitsReaders
public class InquirySheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Inquiries inquiries;

  /** All of them, newest first. */
  public List<Line> of(AssignmentId id) {
    assignments.get(id);
    return rows.createQuery(
            Line.SELECT + " where i.assignment = :id order by i.raisedAt desc, i.id", Line.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public Line one(InquiryId id) {
    AssignmentId assignment = inquiries.get(id).assignment();
    return of(assignment).stream()
        .filter(line -> line.id().equals(id.value()))
        .findFirst()
        .orElseThrow();
  }

  /** One obstacle or question as it is shown; names are those of today. */
  public record Line(
      String id,
      String assignment,
      InquiryKind kind,
      String text,
      String addressee,
      LocalDate dueOn,
      String raisedBy,
      String raiser,
      Instant raisedAt,
      InquiryStatus status,
      String answer,
      String answerer,
      Instant answeredAt,
      String note,
      Instant closedAt,
      int urged,
      Instant urgedAt) {
    static final String SELECT =
        "select new vn.chidao.progress.InquirySheet.Line(i.id, i.assignment, i.kind, i.text,"
            + " i.addressee, i.dueOn, i.raisedBy, r.name, i.raisedAt, i.status, i.answer, w.name,"
            + " i.answeredAt, i.note, i.closedAt, i.urging.times, i.urging.at) from Inquiry i"
            + " join Official r on r.id = i.raisedBy left join Official w on w.id = i.answeredBy";
  }
}
