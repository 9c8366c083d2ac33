package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Evidence;
import vn.chidao.assignment.model.EvidenceFile;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsReaders;

/** The files handed in with reports, opened only by who may know of their assignment. */
@ApplicationScoped
public class EvidenceFiles {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;

  void add(EvidenceFile file) {
    rows.flush(); // the report may be as new as its file, and must be there first
    rows.persist(file);
  }

  /** Takes a file out of a report that is still a draft; true when there was one. */
  boolean remove(String file, ReportId draft) {
    return rows.createQuery("delete from EvidenceFile f where f.id = :file and f.report = :draft")
            .setParameter("file", file)
            .setParameter("draft", draft.value())
            .executeUpdate()
        == 1;
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
                + " and r.id = f.report and r.assignment.id = :assignment",
            Content.class)
        .setParameter("file", file)
        .setParameter("assignment", assignment.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  /** A file as it is sent to a browser. */
  public record Content(String name, String mediaType, byte[] bytes) {}
}
