package vn.chidao.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chidao.assignment.EvidenceFiles;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Evidence;
import vn.chidao.coordination.model.ContributionFile;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.coordination.model.ContributionStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsReaders;

/** The files that agencies contribute; before the answer only the agency's own people see them. */
@ApplicationScoped
public class ContributionFiles {
  static final String SEEN =
      " and c.id = f.contribution and (c.status = :answered or c.agency = :own)";

  @PersistenceContext EntityManager rows;
  @Inject Contributions contributions;
  @Inject Actor actor;

  void add(ContributionFile file) {
    rows.persist(file);
  }

  boolean remove(String file, ContributionId contribution) {
    return rows.createQuery(
                "delete from ContributionFile f where f.id = :file and f.contribution = :of")
            .setParameter("file", file)
            .setParameter("of", contribution.value())
            .executeUpdate()
        == 1;
  }

  List<Evidence> evidence(ContributionId contribution) {
    return rows.createQuery(
            "select new vn.chidao.assignment.model.Evidence(f.contribution, f.name, f.sha256)"
                + " from ContributionFile f where f.contribution = :of",
            Evidence.class)
        .setParameter("of", contribution.value())
        .getResultList();
  }

  /** The files of all answers to one assignment that the acting person may see, by name. */
  List<File> of(AssignmentId assignment) {
    return rows.createQuery(
            "select new vn.chidao.coordination.ContributionFiles.File(f.id, f.contribution,"
                + " f.name, f.size) from ContributionFile f, Contribution c"
                + " where c.assignment = :assignment"
                + SEEN
                + " order by f.name",
            File.class)
        .setParameter("assignment", assignment.value())
        .setParameter("answered", ContributionStatus.ANSWERED)
        .setParameter("own", actor.agency().value())
        .getResultList();
  }

  /** Opens one file for looking at it or taking it along. */
  @PermitsReaders
  public EvidenceFiles.Content open(ContributionId contribution, String file) {
    contributions.get(contribution);
    return rows.createQuery(
            "select new vn.chidao.assignment.EvidenceFiles.Content(f.name, f.mediaType, f.content)"
                + " from ContributionFile f, Contribution c where f.id = :file"
                + " and f.contribution = :of"
                + SEEN,
            EvidenceFiles.Content.class)
        .setParameter("file", file)
        .setParameter("of", contribution.value())
        .setParameter("answered", ContributionStatus.ANSWERED)
        .setParameter("own", actor.agency().value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  /** One file without its content. */
  public record File(String id, String contribution, String name, long size) {}
}
