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
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.assignment.model.ReportStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.PermitsReaders;

/** The reports of one assignment, and what each shows of every product. */
@ApplicationScoped
@PermitsReaders
public class ReportSheet {
  /** What was handed in is known; a draft to who wrote it and to the owner who goes on with it. */
  static final String KNOWN =
      "(r.submittedAt is not null or r.writtenBy = :me"
          + " or r.status = vn.chidao.assignment.model.ReportStatus.DRAFT"
          + " and r.assignment.course.owner = :me)";

  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Actor actor;

  /** The reports handed in, newest first; drafts are seen by their owner alone. */
  public List<Report> reports(AssignmentId id) {
    assignments.get(id);
    return of(
            id,
            Report.class,
            Report.SELECT + " and r.submittedAt is not null order by r.number desc")
        .getResultList();
  }

  /** What the acting person goes on with: what was begun, else what came back. */
  public Optional<Report> inHand(AssignmentId id) {
    return ownDraft(id)
        .or(
            () ->
                assignments
                    .get(id)
                    .cameBack()
                    .flatMap(
                        back ->
                            reports(id).stream()
                                .filter(report -> report.id().equals(back.value()))
                                .findFirst()));
  }

  /** What the acting person, or the owner before them, has written and not yet handed in. */
  public Optional<Report> ownDraft(AssignmentId id) {
    assignments.get(id);
    return of(id, Report.class, Report.SELECT + " and r.status = :draft and " + KNOWN)
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
            "select new vn.chidao.assignment.ReportSheet.Item(i.deliverable,"
                + " i.documentNumber, i.documentDate, i.documentSigner, i.remark)"
                + " from ProgressReport r join r.items i where r.assignment.id = :id"
                + " and r.id = :report and "
                + KNOWN)
        .setParameter("report", report)
        .setParameter("me", actor.id().value())
        .getResultList();
  }

  public List<File> files(AssignmentId id, String report) {
    assignments.get(id);
    return of(
            id,
            File.class,
            "select new vn.chidao.assignment.ReportSheet.File(f.id, f.deliverable, f.name,"
                + " f.mediaType, f.size) from EvidenceFile f, ProgressReport r"
                + " where r.id = f.report and r.assignment.id = :id and r.id = :report"
                + " and "
                + KNOWN
                + " order by f.name")
        .setParameter("report", report)
        .setParameter("me", actor.id().value())
        .getResultList();
  }

  private <T> TypedQuery<T> of(AssignmentId id, Class<T> type, String query) {
    return rows.createQuery(query, type).setParameter("id", id.value());
  }

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
      String endorser,
      Instant endorsedAt,
      String endorsementNote,
      String decider,
      Instant decidedAt,
      String decisionNote,
      Instant recalledAt,
      String recallReason) {
    static final String SELECT =
        "select new vn.chidao.assignment.ReportSheet.Report(r.id, r.number, r.kind, r.status,"
            + " r.narrative, r.writtenBy, w.name, r.savedAt, r.submittedAt, v.name, r.reviewedAt,"
            + " r.reviewNote, e.name, r.endorsedAt, r.endorsementNote, d.name, r.decidedAt, r.decisionNote,"
            + " r.recall.at, r.recall.reason) from ProgressReport r"
            + " join Official w on w.id = r.writtenBy left join Official v on v.id = r.reviewedBy"
            + " left join Official e on e.id = r.endorsedBy"
            + " left join Official d on d.id = r.decidedBy where r.assignment.id = :id";
  }

  public record Item(
      String deliverable,
      String documentNumber,
      LocalDate documentDate,
      String documentSigner,
      String remark) {}

  public record File(String id, String deliverable, String name, String mediaType, long size) {}
}
