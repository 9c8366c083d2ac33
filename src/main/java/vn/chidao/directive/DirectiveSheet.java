package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chidao.assignment.AssignmentWorkflow.Progress;
import vn.chidao.assignment.model.Opening;
import vn.chidao.audit.AuditQuery;
import vn.chidao.audit.Story;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.Lack;
import vn.chidao.directive.model.Task;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.directive.model.Urgency;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.PermitsReaders;

/** Everything about one directive that its pages show to a person who may see it. */
@ApplicationScoped
@PermitsReaders
public class DirectiveSheet {
  @PersistenceContext EntityManager rows;
  @Inject Directives directives;
  @Inject Openings openings;
  @Inject DirectiveWorkflow workflow;
  @Inject Story story;
  @Inject Actor actor;
  @Inject Settings settings;

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
                    + " d.clearance.putInForceAt, d.closing.at, d.closing.conclusion,"
                    + " d.closing.revocationReason)"
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

  /** The head as the issuer can change it. */
  public Heading heading(DirectiveId id) {
    requireIssuingSide();
    return directives.get(id).document().heading();
  }

  /** The tasks as the Office of the Government wrote them, in the order of the document. */
  public List<TaskLine> tasks(DirectiveId id) {
    requireIssuingSide();
    return directives.get(id).tasks().stream().map(task -> line(task)).toList();
  }

  /** What each task still lacks, in the order of the document. */
  public List<Lack> lacks(DirectiveId id) {
    requireIssuingSide();
    return directives.get(id).lacks(requiredClears());
  }

  /** Which clears this installation requires. */
  public Set<Clear> requiredClears() {
    return settings.constants(Setting.CLEARS_REQUIRED, Clear.class);
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

  /** One of the tasks, to be looked at or changed. */
  public TaskLine task(DirectiveId id, TaskId task) {
    return tasks(id).stream()
        .filter(line -> line.id().equals(task))
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  /** How much work its issue would hand out, were it issued now. */
  public Start start(DirectiveId id) {
    requireIssuingSide();
    List<Opening> opened = openings.of(directives.get(id));
    long agencies = opened.stream().map(o -> o.parties().lead()).distinct().count();
    return new Start(opened.size(), agencies);
  }

  /** The process with the path taken and where it waits. */
  public Optional<Progress> progress(DirectiveId id) {
    requireIssuingSide();
    return workflow.progress(id);
  }

  private TaskLine line(Task task) {
    return new TaskLine(
        task.id(),
        task.place(),
        task.content(),
        task.lacks(requiredClears()),
        task.waivers().stream()
            .map(w -> new Waived(w.clear(), w.reason(), w.by().value(), w.at()))
            .toList());
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

  /** A task as it can be changed while the directive is a draft, what it lacks and what it may. */
  public record TaskLine(
      TaskId id, int place, TaskContent content, Set<Clear> lacks, List<Waived> waived) {}

  /** A clear that the clearing leader let go; {@code by} is the id of that person. */
  public record Waived(Clear clear, String reason, String by, Instant at) {}

  /** What an issue sets going: one assignment for each lead, and with how many agencies. */
  public record Start(int assignments, long agencies) {}

  /** The document as it is sent to a browser. */
  public record Source(String name, String mediaType, byte[] bytes) {}
}
