package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Edition;
import vn.chidao.assignment.model.Explanation;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.Story;
import vn.chidao.shared.PermitsReaders;

/** Everything about one assignment that its page shows to a person who may see it. */
@ApplicationScoped
@PermitsReaders
public class AssignmentSheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Deadlines deadlines;
  @Inject Story story;

  public Head head(AssignmentId id) {
    assignments.get(id);
    return of(
            id,
            Head.class,
            "select new vn.chidao.assignment.AssignmentSheet.Head(a.id, a.source.directive,"
                + " a.source.directiveNumber, a.source.label, a.source.urgency, a.source.waived,"
                + " a.brief.work, a.brief.objective, a.brief.authority, a.brief.resources,"
                + " a.brief.expectedResult, a.brief.measure, a.brief.accountablePerson,"
                + " a.brief.reportsTo, a.parties.lead, g.name, g.nameEn, a.parties.assignedTo,"
                + " a.parties.coLeads, a.parties.coordinators, a.deadline.kind,"
                + " a.deadline.originalDueOn, a.deadline.dueOn, a.deadline.period,"
                + " a.deadline.text, a.course.status, a.course.owner, o.name,"
                + " a.course.leadSince, a.course.receiptDueOn, a.course.receivedAt,"
                + " a.course.waitingSince, a.course.escalationLevel, a.course.completedOn,"
                + " a.course.closedAt, a.course.withdrawalReason) from Assignment a"
                + " join Agency g on g.code = a.parties.lead"
                + " left join Official o on o.id = a.course.owner where a.id = :id")
        .getSingleResult();
  }

  /** What a page shows that somebody may change meanwhile. */
  public Edition edition(AssignmentId id) {
    return assignments.get(id).edition();
  }

  public List<Product> products(AssignmentId id) {
    assignments.get(id);
    return of(
            id,
            Product.class,
            "select new vn.chidao.assignment.AssignmentSheet.Product(d.id, d.name, d.kind,"
                + " d.acceptance, d.acceptedOn) from Deliverable d where d.assignment.id = :id"
                + " and d.cancelledOn is null"
                + " order by d.place")
        .getResultList();
  }

  public List<Moved> extensions(AssignmentId id) {
    assignments.get(id);
    return of(
            id,
            Moved.class,
            "select new vn.chidao.assignment.AssignmentSheet.Moved(x.number, x.from, x.to,"
                + " x.decisionDocument, x.reason, x.decidedAt) from Assignment a"
                + " join a.extensions x where a.id = :id order by x.number")
        .getResultList();
  }

  /** Why its timeliness is what it is: rule, inputs, source. */
  public Explanation why(AssignmentId id) {
    return deadlines.explain(head(id));
  }

  /** What has happened so far, newest first. */
  public List<AuditQuery.Entry> story(AssignmentId id) {
    Assignment assignment = assignments.get(id);
    return story.withParts(assignment);
  }

  /** The process with the path taken and where it waits. */
  public Optional<AssignmentWorkflow.Progress> progress(AssignmentId id) {
    assignments.get(id);
    return workflow.progress(id);
  }

  private <T> TypedQuery<T> of(AssignmentId id, Class<T> type, String query) {
    return rows.createQuery(query, type).setParameter("id", id.value());
  }

  /** The six clears, the deadline and the course; code lists are separated by blanks. */
  public record Head(
      String id,
      String directive,
      String directiveNumber,
      String label,
      String urgency,
      String waived,
      String work,
      String objective,
      String authority,
      String resources,
      String expectedResult,
      String measure,
      String accountablePerson,
      String reportsTo,
      String lead,
      String leadNameVi,
      String leadNameEn,
      String assignedTo,
      String coLeads,
      String coordinators,
      DeadlineKind kind,
      LocalDate originalDueOn,
      LocalDate dueOn,
      ReportingPeriod period,
      String deadlineText,
      AssignmentStatus status,
      String owner,
      String ownerName,
      Instant leadSince,
      LocalDate receiptDueOn,
      Instant receivedAt,
      Instant waitingSince,
      int escalationLevel,
      LocalDate completedOn,
      Instant closedAt,
      String withdrawalReason) {}

  public record Product(
      String id, String name, ProductKind kind, String acceptance, LocalDate acceptedOn) {}

  public record Moved(
      int number,
      LocalDate from,
      LocalDate to,
      String decisionDocument,
      String reason,
      Instant decidedAt) {
    public boolean isLater() {
      return to.isAfter(from);
    }
  }
}
