package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ExtensionLimit;
import vn.chidao.assignment.model.Partners;
import vn.chidao.assignment.model.ReportStatus;
import vn.chidao.assignment.model.RequestStatus;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/**
 * What a decision would change, in words, before it is taken: people, reports, requests, deadlines,
 * and what turns late. Asking writes nothing.
 */
@ApplicationScoped
@Permits({Role.ISSUER, Role.REVIEWER})
public class EffectPreview {
  @PersistenceContext EntityManager rows;
  @Inject Assignments assignments;
  @Inject Deadlines deadlines;

  /** One consequence; {@code key} of the bundles, agencies among the parameters as codes. */
  public record Line(String key, List<Object> parameters) {
    static Line of(String key, Object... parameters) {
      return new Line("assignment.effect." + key, List.of(parameters));
    }
  }

  public List<Line> ofWithdrawal(AssignmentId id) {
    Assignment assignment = assignments.get(id);
    List<Line> effect = new ArrayList<>();
    people(assignment, effect);
    if (assignment.course().status().isUnderDecision()) effect.add(Line.of("reportDropped"));
    requests(id, effect);
    effect.add(Line.of("noReminders"));
    if (assignments.countOpenOf(assignment.source().directive()) == 1)
      effect.add(Line.of("directiveEnds", assignment.source().directiveNumber()));
    return effect;
  }

  /** {@code to} may be null as long as none is chosen. */
  public List<Line> ofTransfer(AssignmentId id, AgencyCode to) {
    Assignment assignment = assignments.get(id);
    List<Line> effect = new ArrayList<>();
    people(assignment, effect);
    if (count(
            "ProgressReport r where r.assignment.id = :id and r.status = :is",
            id,
            ReportStatus.DRAFT)
        > 0) effect.add(Line.of("draftStays"));
    requests(id, effect);
    if (to != null) effect.add(Line.of("newLeadReceives", to, deadlines.receiptDueOn()));
    if (assignment.deadline().dueOn() != null)
      effect.add(
          Line.of(
              deadlines.workingDaysLeft(assignment.deadline().dueOn()) < 0
                  ? "deadlinePassed"
                  : "deadlineStays",
              assignment.deadline().dueOn(),
              deadlines.workingDaysLeft(assignment.deadline().dueOn())));
    return effect;
  }

  /** {@code to} may be null as long as no day is chosen. */
  public List<Line> ofDeadline(AssignmentId id, LocalDate to) {
    Assignment assignment = assignments.get(id);
    List<Line> effect = new ArrayList<>();
    people(assignment, effect);
    if (to == null || assignment.deadline().dueOn() == null) return effect;
    Timeliness before = timeliness(assignment, assignment.deadline().dueOn());
    Timeliness after = timeliness(assignment, to);
    effect.add(Line.of(before == after ? "sameTimeliness" : "timeliness", before, after));
    if (after == Timeliness.OVERDUE) effect.add(Line.of("turnsLate", to));
    effect.add(Line.of("originalStays", assignment.deadline().originalDueOn()));
    extension(assignment, to, effect);
    return effect;
  }

  /** {@code dueOn} is null when the deadline stays. */
  public List<Line> ofAmendment(AssignmentId id, LocalDate dueOn, Partners partners) {
    Assignment assignment = assignments.get(id);
    List<Line> effect = new ArrayList<>();
    if (dueOn != null && !dueOn.equals(assignment.deadline().dueOn()))
      effect.addAll(ofDeadline(id, dueOn));
    else people(assignment, effect);
    Partners present = assignment.parties().partners();
    partners.without(present).forEach(agency -> effect.add(Line.of("joins", agency)));
    present.without(partners).forEach(agency -> effect.add(Line.of("leaves", agency)));
    effect.add(Line.of(assignment.course().owner() == null ? "noOwner" : "acknowledges"));
    return effect;
  }

  /** A deadline that comes nearer is no extension. */
  private void extension(Assignment assignment, LocalDate to, List<Line> effect) {
    if (!to.isAfter(assignment.deadline().dueOn())) return;
    int number = assignment.extensionCount() + 1;
    effect.add(Line.of("extensionNumber", number));
    ExtensionLimit limit = deadlines.extensionLimit();
    if (limit.marks(number)) effect.add(Line.of("extensionMarked", limit.markedFrom()));
  }

  private Timeliness timeliness(Assignment assignment, LocalDate dueOn) {
    return deadlines.timeliness(
        assignment.course().status(), assignment.deadline().kind(), dueOn, null);
  }

  private void people(Assignment assignment, List<Line> effect) {
    effect.add(Line.of("lead", assignment.parties().lead()));
    if (assignment.course().owner() != null)
      effect.add(
          Line.of(
              "owner",
              rows.createQuery("select o.name from Official o where o.id = :id", String.class)
                  .setParameter("id", assignment.course().owner().value())
                  .getSingleResult()));
    int others = assignment.parties().coLeads().size() + assignment.parties().coordinators().size();
    if (others > 0) effect.add(Line.of("others", others));
  }

  private void requests(AssignmentId id, List<Line> effect) {
    long open =
        count(
                "AgencyRequest r where r.assignment.id = :id and r.status = :is",
                id,
                RequestStatus.RAISED)
            + count(
                "AgencyRequest r where r.assignment.id = :id and r.status = :is",
                id,
                RequestStatus.ENDORSED);
    if (open > 0) effect.add(Line.of("requestsEnd", open));
  }

  private long count(String which, AssignmentId id, Enum<?> status) {
    return rows.createQuery("select count(r) from " + which, Long.class)
        .setParameter("id", id.value())
        .setParameter("is", status)
        .getSingleResult();
  }
}
