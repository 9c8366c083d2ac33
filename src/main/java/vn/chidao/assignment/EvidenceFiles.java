package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Evidence;
import vn.chidao.assignment.model.EvidenceFile;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsReaders;

/** The files handed in with reports, opened only by who may know of their assignment. */
@ApplicationScoped
public class EvidenceFiles {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Actor actor;

  void add(EvidenceFile file) {
    rows.flush(); // the report may be as new as its file, and must be there first
    rows.persist(file);
  }

  /**
   * Takes a file out of a report that is still a draft; true when there was one. A page that was
   * open before the draft was begun names the file of which it has a copy.
   */
  boolean remove(String file, ReportId draft) {
    return rows.createQuery(
                "delete from EvidenceFile f where f.report = :draft"
                    + " and (f.id = :file or f.copiedFrom = :file)")
            .setParameter("file", file)
            .setParameter("draft", draft.value())
            .executeUpdate()
        == 1;
  }

  /** The files of the products that are still owed once more, in the next report. */
  void copy(ReportId from, ReportId to) {
    rows.flush(); // the report may be as new as its files, and must be there first
    rows.createQuery(
            "select f.id from EvidenceFile f join Deliverable d on d.id = f.deliverable"
                + " where f.report = :report and d.acceptedOn is null and d.cancelledOn is null",
            String.class)
        .setParameter("report", from.value())
        .getResultList()
        .forEach(file -> copy(file, to));
  }

  private void copy(String file, ReportId to) {
    rows.createNativeQuery(
            "insert into evidence_file (id, report_id, deliverable_id, name, media_type, size_bytes,"
                + " sha256, content, attached_by, attached_at, copied_from)"
                + " select ?1, ?2, deliverable_id, name, media_type, size_bytes, sha256, content,"
                + " attached_by, attached_at, id from evidence_file where id = ?3")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, to.value())
        .setParameter(3, file)
        .executeUpdate();
  }

  List<Evidence> of(ReportId report) {
    return rows.createQuery(
            "select new vn.chidao.assignment.model.Evidence(f.deliverable, f.name, f.sha256)"
                + " from EvidenceFile f where f.report = :report",
            Evidence.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  /** Opens one file of an assignment for looking at it or taking it along. */
  @PermitsReaders
  public Content open(AssignmentId assignment, String file) {
    assignments.get(assignment);
    return rows.createQuery(
            "select new vn.chidao.assignment.EvidenceFiles.Content(f.name, f.mediaType, f.content)"
                + " from EvidenceFile f, ProgressReport r where f.id = :file"
                + " and r.id = f.report and r.assignment.id = :assignment and "
                + ReportSheet.KNOWN,
            Content.class)
        .setParameter("me", actor.id().value())
        .setParameter("file", file)
        .setParameter("assignment", assignment.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  /** A file as it is sent to a browser. */
  public record Content(String name, String mediaType, byte[] bytes) {}
}
