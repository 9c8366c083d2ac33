package vn.chidao.assignment;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.EvidenceFile;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/**
 * Keeps what an owner writes while it is written: text, and files per product. Nobody else sees a
 * draft and the assignment does not change, so it leaves no audit entry; submitting it does.
 */
@UseCase
@Permits(Role.OFFICIAL)
public class WriteReport {
  @Inject Assignments assignments;
  @Inject EvidenceFiles files;
  @Inject ReportInHand reportInHand;
  @Inject Actor actor;
  @Inject HandedFiles handedFiles;
  @Inject Clock clock;

  public void save(AssignmentId id, ReportForm form) {
    Assignment assignment = assignments.get(id);
    reportInHand.of(assignment);
    assignment.saveReport(
        form.kind(), form.narrative(), form.reportItems(), actor.person(), clock.instant());
  }

  /** Adds a file that shows one product; refused by size, kind or content. Returns its id. */
  public String attach(AssignmentId id, String deliverable, String name, byte[] content) {
    Assignment assignment = assignments.get(id);
    assignment.requireDeliverable(deliverable);
    ReportId draft = reportInHand.of(assignment);
    EvidenceFile file =
        new EvidenceFile(
            draft,
            deliverable,
            handedFiles.check(name, content),
            actor.self().id(),
            clock.instant());
    files.add(file);
    return file.id();
  }

  public void remove(AssignmentId id, String file) {
    ReportId draft = reportInHand.of(assignments.get(id));
    if (!files.remove(file, draft)) throw new RuleViolation("assignment.file.gone");
  }
}
