package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ExtensionLimit;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.assignment.model.StatedReports;
import vn.chidao.setting.Effect.Affected;

/** All assignments that are not closed, as far as rules about deadlines ask for them. */
@ApplicationScoped
public class OpenWork {
  private static final String OPEN =
      " from Assignment a where a.course.status not in"
          + " (vn.chidao.assignment.model.AssignmentStatus.ACCEPTED,"
          + " vn.chidao.assignment.model.AssignmentStatus.WITHDRAWN)";

  @PersistenceContext EntityManager rows;
  @Inject DeadlineWatches watches;

  List<Row> all() {
    return rows.createQuery(
            "select new vn.chidao.assignment.OpenWork.Row(a.id, a.source.directiveNumber,"
                + " a.source.label, a.brief.work, a.parties.lead, a.source.urgency,"
                + " a.course.status, a.deadline.kind, a.deadline.dueOn, a.deadline.period,"
                + " a.deadline.text, a.course.leadSince)"
                + OPEN
                + " order by a.deadline.dueOn nulls last, a.source.directiveNumber, a.source.place",
            Row.class)
        .getResultList();
  }

  /** How many would have their next extension marked. */
  long countMarkedNext(ExtensionLimit limit) {
    String dated =
        "select count(a.id)"
            + OPEN
            + " and a.deadline.kind = vn.chidao.assignment.model.DeadlineKind.FIXED";
    if (limit.marks(1)) return rows.createQuery(dated, Long.class).getSingleResult();
    return rows.createQuery(
            dated
                + " and a.id in"
                + " (select l.assignment from LateStanding l where l.extensions >= :before)",
            Long.class)
        .setParameter("before", limit.markedFrom() - 1L)
        .getSingleResult();
  }

  /** Those whose return was declined to the agency that is answerable. */
  Set<String> declinedReturns() {
    return Set.copyOf(
        rows.createQuery(
                "select r.assignment.id from AgencyRequest r where"
                    + " r.kind = vn.chidao.assignment.model.RequestKind.RETURN and"
                    + " r.status = vn.chidao.assignment.model.RequestStatus.DECLINED"
                    + " and r.raisedAt >= r.assignment.course.leadSince",
                String.class)
            .getResultList());
  }

  /** Those whose deadline was made later for the agency that is answerable. */
  Set<String> extended() {
    return Set.copyOf(
        rows.createQuery(
                "select a.id from Assignment a join a.extensions e where e.to > e.from and e.decidedAt >= a.course.leadSince",
                String.class)
            .getResultList());
  }

  /** Whose next reminder or escalation would be at another time, the earliest first. */
  List<Moved> moved(DeadlineRules rules) {
    Map<AssignmentId, Instant> waiting = watches.after(rules.now());
    return all().stream()
        .filter(row -> waiting.containsKey(row.assignment()))
        .map(row -> new Moved(row, waiting.get(row.assignment()), row.nextWatch(rules)))
        .filter(Moved::isOther)
        .toList();
  }

  /** An open assignment. */
  public record Row(
      String id,
      String directiveNumber,
      String label,
      String work,
      String lead,
      String urgency,
      AssignmentStatus status,
      DeadlineKind kind,
      LocalDate dueOn,
      ReportingPeriod period,
      String text,
      Instant leadSince) {
    AssignmentId assignment() {
      return new AssignmentId(id);
    }

    Instant nextWatch(DeadlineRules rules) {
      return rules.nextWatch(kind, dueOn, period, text, urgency);
    }

    /** Whether the document itself says when its reports are due. */
    boolean statesReports() {
      return StatedReports.in(text, period).isPresent();
    }

    /** How high and to whom its lateness is reported next; it must be late. */
    List<Object> reported(DeadlineRules rules) {
      return rules.nextReport(dueOn, urgency);
    }

    Affected affected(Object before, Object after) {
      return new Affected(id, directiveNumber, label, work, lead, before, after);
    }
  }

  /** When it is looked at next, and when it would be. */
  record Moved(Row row, Instant from, Instant to) {
    boolean isOther() {
      return !from.equals(to);
    }
  }
}
