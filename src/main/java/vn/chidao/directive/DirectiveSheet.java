package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.Story;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Lack;
import vn.chidao.directive.model.Task;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** Everything about one directive that its pages show to a person who may see it. */
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
public class DirectiveSheet {
  @PersistenceContext EntityManager rows;
  @Inject Directives directives;
  @Inject Story story;
  @Inject Actor actor;

  @Inject
  @ConfigProperty(name = "chidao.clears.required")
  Set<Clear> required;

  /** The head of the document and where it stands; like a missing one when it may not be seen. */
  public Head head(DirectiveId id) {
    boolean everything = seesEverything();
    TypedQuery<Head> query =
        rows.createQuery(
                "select new vn.chidao.directive.DirectiveSheet.Head(d.id, d.document.number,"
                    + " d.document.type, d.document.issuedOn, d.document.issuedBy,"
                    + " d.document.signer, d.document.signingAuthority,"
                    + " d.document.directingLeader, d.document.monitoringAgency, g.name,"
                    + " d.document.urgency, d.document.subject, d.document.basis,"
                    + " d.document.earlierDocuments, d.document.sourceFile,"
                    + " d.document.sourceFileName, d.status, d.clearance.draftedBy, w.name,"
                    + " d.clearance.draftedAt, d.clearance.submittedAt,"
                    + " d.clearance.sentBackReason, c.name, d.clearance.clearedAt,"
                    + " d.clearance.putInForceAt, d.closedAt, d.conclusion, d.revocationReason)"
                    + " from Directive d join Agency g on g.code = d.document.monitoringAgency"
                    + " join Official w on w.id = d.clearance.draftedBy"
                    + " left join Official c on c.id = d.clearance.clearedBy where d.id = :id"
                    + (everything ? "" : DirectiveRegister.PART),
                Head.class)
            .setParameter("id", id.value());
    if (!everything)
      query
          .setParameter("mine", actor.agency().value())
          .setParameter("unseen", List.of(DirectiveStatus.DRAFT, DirectiveStatus.IN_CLEARANCE));
    return query.getResultStream().findFirst().orElseThrow(NothingThere::new);
  }

  /** The tasks as the Office of the Government wrote them, in the order of the document. */
  public List<TaskLine> tasks(DirectiveId id) {
    requireIssuingSide();
    return directives.get(id).tasks().stream().map(task -> line(task)).toList();
  }

  /** What each task still lacks, in the order of the document. */
  public List<Lack> lacks(DirectiveId id) {
    requireIssuingSide();
    return directives.get(id).lacks(required);
  }

  /** Which clears this installation requires. */
  public Set<Clear> requiredClears() {
    return required;
  }

  public List<AuditQuery.Entry> story(DirectiveId id) {
    requireIssuingSide();
    return story.of(directives.get(id));
  }

  /** The published document itself. */
  public Source source(DirectiveId id) {
    head(id);
    return rows.createQuery(
            "select new vn.chidao.directive.DirectiveSheet.Source(f.name, f.mediaType, f.content)"
                + " from SourceFile f, Directive d where d.id = :id"
                + " and f.id = d.document.sourceFile",
            Source.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  private TaskLine line(Task task) {
    return new TaskLine(task.id(), task.place(), task.content(), task.lacks(required));
  }

  private boolean seesEverything() {
    return actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE);
  }

  private void requireIssuingSide() {
    if (!seesEverything()) throw new NothingThere();
  }

  public record Head(
      String id,
      String number,
      DocumentType type,
      LocalDate issuedOn,
      String issuedBy,
      String signer,
      String signingAuthority,
      String directingLeader,
      String monitoringAgency,
      String monitoringAgencyName,
      Urgency urgency,
      String subject,
      String basis,
      String earlierDocuments,
      String sourceFile,
      String sourceFileName,
      DirectiveStatus status,
      String draftedBy,
      String drafter,
      Instant draftedAt,
      Instant submittedAt,
      String sentBackReason,
      String clearer,
      Instant clearedAt,
      Instant putInForceAt,
      Instant closedAt,
      String conclusion,
      String revocationReason) {}

  /** A task as it can be changed while the directive is a draft, and what it lacks. */
  public record TaskLine(TaskId id, int place, TaskContent content, Set<Clear> lacks) {}

  /** The document as it is sent to a browser. */
  public record Source(String name, String mediaType, byte[] bytes) {}
}
