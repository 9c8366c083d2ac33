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
import vn.chidao.assignment.model.Explanation;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.assignment.model.ReportStatus;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.Story;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Everything about one assignment that its page shows to a person who may see it. */
@ApplicationScoped
@Permits({
  Role.ISSUER,
  Role.CLEARING_LEADER,
  Role.COORDINATOR,
  Role.OFFICIAL,
  Role.SUPERVISOR,
  Role.REVIEWER,
  Role.AUDITOR
})
public class AssignmentSheet {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow workflow;
  @Inject Deadlines deadlines;
  @Inject Story story;
  @Inject Actor actor;

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
                + " a.course.assignedAt, a.course.receiptDueOn, a.course.receivedAt,"
                + " a.course.waitingSince, a.course.escalationLevel, a.course.completedOn,"
                + " a.course.closedAt, a.course.withdrawalReason) from Assignment a"
                + " join Agency g on g.code = a.parties.lead"
                + " left join Official o on o.id = a.course.owner where a.id = :id")
        .getSingleResult();
  }

  public List<Product> products(AssignmentId id) {
    assignments.get(id);
    return of(
            id,
            Product.class,
            "select new vn.chidao.assignment.AssignmentSheet.Product(d.id, d.name, d.kind,"
                + " d.acceptance, d.acceptedOn) from Deliverable d where d.assignment.id = :id"
                + " order by d.place")
        .getResultList();
  }

  /** The reports handed in, newest first; drafts are seen by their owner alone. */
  public List<Report> reports(AssignmentId id) {
    assignments.get(id);
    return of(id, Report.class, Report.SELECT + " and r.status <> :draft order by r.number desc")
        .setParameter("draft", ReportStatus.DRAFT)
        .getResultList();
  }

  /** What the acting person has written so far and not yet handed in. */
  public Optional<Report> ownDraft(AssignmentId id) {
    assignments.get(id);
    return of(id, Report.class, Report.SELECT + " and r.status = :draft and r.writtenBy = :me")
        .setParameter("draft", ReportStatus.DRAFT)
        .setParameter("me", actor.id().value())
        .getResultStream()
        .findFirst();
  }

  /** What a report says of each product. */
  public List<Item> items(AssignmentId id, String report) {
    assignments.get(id);
    return of(
            id,
            Item.class,
            "select new vn.chidao.assignment.AssignmentSheet.Item(i.deliverable,"
                + " i.documentNumber, i.documentDate, i.documentSigner, i.remark)"
                + " from ProgressReport r join r.items i where r.assignment.id = :id"
                + " and r.id = :report and (r.status <> :draft or r.writtenBy = :me)")
        .setParameter("report", report)
        .setParameter("draft", ReportStatus.DRAFT)
        .setParameter("me", actor.id().value())
        .getResultList();
  }

  public List<File> files(AssignmentId id, String report) {
    assignments.get(id);
    return of(
            id,
            File.class,
            "select new vn.chidao.assignment.AssignmentSheet.File(f.id, f.deliverable, f.name,"
                + " f.mediaType, f.size) from EvidenceFile f, ProgressReport r"
                + " where r.id = f.report and r.assignment.id = :id and r.id = :report"
                + " and (r.status <> :draft or r.writtenBy = :me) order by f.name")
        .setParameter("report", report)
        .setParameter("draft", ReportStatus.DRAFT)
        .setParameter("me", actor.id().value())
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
    Head head = head(id);
    return deadlines.explain(
        head.status(), head.kind(), head.originalDueOn(), head.dueOn(), head.completedOn());
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
      Instant assignedAt,
      LocalDate receiptDueOn,
      Instant receivedAt,
      Instant waitingSince,
      int escalationLevel,
      LocalDate completedOn,
      Instant closedAt,
      String withdrawalReason) {}

  public record Product(
      String id, String name, ProductKind kind, String acceptance, LocalDate acceptedOn) {}

  /** A report with its decisions; names are those of today. */
  public record Report(
      String id,
      int number,
      ReportKind kind,
      ReportStatus status,
      String narrative,
      String writtenBy,
      String writer,
      Instant savedAt,
      Instant submittedAt,
      String reviewer,
      Instant reviewedAt,
      String reviewNote,
      String decider,
      Instant decidedAt,
      String decisionNote) {
    static final String SELECT =
        "select new vn.chidao.assignment.AssignmentSheet.Report(r.id, r.number, r.kind, r.status,"
            + " r.narrative, r.writtenBy, w.name, r.savedAt, r.submittedAt, v.name, r.reviewedAt,"
            + " r.reviewNote, d.name, r.decidedAt, r.decisionNote) from ProgressReport r"
            + " join Official w on w.id = r.writtenBy left join Official v on v.id = r.reviewedBy"
            + " left join Official d on d.id = r.decidedBy where r.assignment.id = :id";
  }

  public record Item(
      String deliverable,
      String documentNumber,
      LocalDate documentDate,
      String documentSigner,
      String remark) {}

  public record File(String id, String deliverable, String name, String mediaType, long size) {}

  public record Moved(
      int number,
      LocalDate from,
      LocalDate to,
      String decisionDocument,
      String reason,
      Instant decidedAt) {}
}
