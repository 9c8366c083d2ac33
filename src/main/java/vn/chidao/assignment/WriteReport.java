package vn.chidao.assignment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.EvidenceFile;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Digest;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
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
  @Inject Actor actor;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.file.max-bytes")
  int maxBytes;

  public void save(AssignmentId id, ReportForm form) {
    assignments
        .get(id)
        .saveReport(
            form.kind(), form.narrative(), form.reportItems(), actor.person(), clock.instant());
  }

  /** Adds a file that shows one product; refused by size, kind or content. Returns its id. */
  public String attach(AssignmentId id, String deliverable, String name, byte[] content) {
    String named = Text.required("assignment.file.name", name, 255);
    if (content.length == 0) throw new RuleViolation("assignment.file.empty", named);
    if (content.length > maxBytes)
      throw new RuleViolation("assignment.file.tooBig", named, maxBytes / 1_048_576);
    FileKind kind = FileKind.of(named, content);
    Assignment assignment = assignments.get(id);
    assignment.requireDeliverable(deliverable);
    ReportId draft = assignment.draftReport(actor.person(), clock.instant()).id();
    EvidenceFile file =
        new EvidenceFile(
            draft,
            deliverable,
            named,
            kind.mediaType(),
            content,
            Digest.sha256(content),
            actor.id(),
            clock.instant());
    files.add(file);
    return file.id();
  }

  public void remove(AssignmentId id, String file) {
    ReportId draft = assignments.get(id).draftReport(actor.person(), clock.instant()).id();
    if (!files.remove(file, draft)) throw new RuleViolation("assignment.file.gone");
  }
}
