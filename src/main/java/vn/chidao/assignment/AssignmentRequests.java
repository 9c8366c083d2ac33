package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.RequestKind;
import vn.chidao.assignment.model.RequestStatus;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.shared.PermitsReaders;

/** What an agency has asked for about an assignment, and how its words were amended. */
@ApplicationScoped
@PermitsReaders
public class AssignmentRequests {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;

  /** All requests, newest first. */
  public List<Request> of(AssignmentId id) {
    assignments.get(id);
    return rows.createQuery(
            "select new vn.chidao.assignment.AssignmentRequests.Request(r.number, r.kind,"
                + " r.status, r.ground, r.statement, r.document, g.code, g.name, g.nameEn,"
                + " r.proposedDueOn, r.workingDaysBefore, r.raisedBy, a.name, r.raisedAt,"
                + " r.endorsedBy, e.name, r.endorsedAt, r.endorsementNote, d.name, r.decidedAt,"
                + " r.decisionNote) from AgencyRequest r join Official a on a.id = r.raisedBy"
                + " left join Agency g on g.code = r.proposedAgency"
                + " left join Official e on e.id = r.endorsedBy"
                + " left join Official d on d.id = r.decidedBy"
                + " where r.assignment.id = :id order by r.number desc",
            Request.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** All amendments, newest first. */
  public List<Amended> amendments(AssignmentId id) {
    assignments.get(id);
    return rows.createQuery(
            "select new vn.chidao.assignment.AssignmentRequests.Amended(m.number, m.document,"
                + " m.reason, b.name, m.amendedAt, k.name, m.acknowledgedAt) from Amendment m"
                + " join Official b on b.id = m.amendedBy"
                + " left join Official k on k.id = m.acknowledgedBy where m.assignment.id = :id"
                + " order by m.number desc",
            Amended.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** {@code workingDaysBefore} the deadline it was asked for; negative when it had passed. */
  public record Request(
      int number,
      RequestKind kind,
      RequestStatus status,
      ReturnGround ground,
      String statement,
      String document,
      String proposedAgency,
      String proposedNameVi,
      String proposedNameEn,
      LocalDate proposedDueOn,
      Integer workingDaysBefore,
      String raisedBy,
      String raiser,
      Instant raisedAt,
      String endorsedBy,
      String endorser,
      Instant endorsedAt,
      String endorsementNote,
      String decider,
      Instant decidedAt,
      String decisionNote) {}

  public record Amended(
      int number,
      String document,
      String reason,
      String amender,
      Instant amendedAt,
      String acknowledger,
      Instant acknowledgedAt) {}
}
