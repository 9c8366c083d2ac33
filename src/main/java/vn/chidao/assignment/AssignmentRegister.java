package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.shared.Actor;
import vn.chidao.shared.PermitsReaders;

/** The assignments a person may see, filtered, least time left first, one page at a time. */
@ApplicationScoped
@PermitsReaders
public class AssignmentRegister {
  private static final String OPEN =
      "a.course.status not in (vn.chidao.assignment.model.AssignmentStatus.ACCEPTED,"
          + " vn.chidao.assignment.model.AssignmentStatus.WITHDRAWN)";
  private static final String FIXED =
      "a.deadline.kind = vn.chidao.assignment.model.DeadlineKind.FIXED";
  private static final String STANDING =
      "a.deadline.kind = vn.chidao.assignment.model.DeadlineKind.STANDING";

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Deadlines deadlines;
  @Inject UpdateDuties updateDuties;

  /** One page of the list; {@code size} at most 200. */
  public List<Row> page(Filter filter, int first, int size) {
    Sight sight = Sight.of(actor.person());
    Conditions conditions = conditions(filter, sight);
    return sight
        .applyTo(
            conditions.applyTo(
                rows.createQuery(
                    "select new vn.chidao.assignment.AssignmentRegister.Row(a.id,"
                        + " a.source.directive, a.source.directiveNumber, a.source.label,"
                        + " a.brief.work, a.parties.lead, g.name, g.nameEn, o.name,"
                        + " a.course.status, a.deadline.kind, a.deadline.dueOn,"
                        + " a.deadline.originalDueOn, a.deadline.period, a.course.completedOn,"
                        + " a.course.waitingSince, u.lastUpdateAt, u.countedFrom) from Assignment a"
                        + " join Agency g on g.code = a.parties.lead"
                        + " left join Official o on o.id = a.course.owner"
                        + " left join UpdateDuty u on u.assignment = a.id"
                        + conditions.where()
                        + " order by a.course.closed, "
                        + filter.by().column
                        + " nulls last, a.source.place, a.id",
                    Row.class)))
        .setFirstResult(first)
        .setMaxResults(Math.min(size, 200))
        .getResultList();
  }

  public long count(Filter filter) {
    Sight sight = Sight.of(actor.person());
    Conditions conditions = conditions(filter, sight);
    return sight
        .applyTo(
            conditions.applyTo(
                rows.createQuery(
                    "select count(a.id) from Assignment a" + conditions.where(), Long.class)))
        .getSingleResult();
  }

  private Conditions conditions(Filter filter, Sight sight) {
    Conditions conditions = new Conditions().and(sight.condition());
    conditions.search("a.searchText", filter.search());
    if (filter.directive() != null)
      conditions.and("a.source.directive = :directive").with("directive", filter.directive());
    if (filter.lead() != null) conditions.and("a.parties.lead = :lead").with("lead", filter.lead());
    if (filter.state() == null) return conditions;
    String due = filter.by().column;
    return switch (filter.state()) {
      case OPEN -> conditions.and(OPEN);
      case OVERDUE ->
          conditions
              .and(OPEN)
              .and(FIXED)
              .and(due + " < :passed")
              .with("passed", deadlines.overdueBefore());
      case DUE_SOON ->
          conditions
              .and(OPEN)
              .and(FIXED)
              .and(due + " >= :passed and " + due + " <= :soon")
              .with("passed", deadlines.overdueBefore())
              .with("soon", deadlines.soonUntil());
      case ON_TRACK ->
          conditions
              .and(OPEN)
              .and("not (" + STANDING + ")")
              .and("(" + due + " is null or " + due + " > :soon)")
              .with("soon", deadlines.soonUntil());
      case UNDER_REVIEW ->
          conditions
              .and("a.course.status in :waiting")
              .with(
                  "waiting",
                  List.of(
                      AssignmentStatus.UNDER_REVIEW,
                      AssignmentStatus.UNDER_ENDORSEMENT,
                      AssignmentStatus.AWAITING_ACCEPTANCE));
      case STANDING -> conditions.and(OPEN).and(STANDING);
      case UPDATE_MISSED ->
          conditions
              .and("a.id in (select m.assignment from UpdateDuty m where m.countedFrom < :missed)")
              .with("missed", updateDuties.missedBefore());
      case REVIEWED_LATE ->
          conditions
              .and(OPEN)
              .and(FIXED)
              .and(due + " < :passed")
              .and("a.id in (select l.assignment from LateStanding l where l.reviews > 0)")
              .with("passed", deadlines.overdueBefore());
      case CARRIED_OVER ->
          conditions
              .and("a.course.assignedAt < :year")
              .and("(a.course.closedAt is null or a.course.closedAt >= :year)")
              .with("year", deadlines.beginOfYear());
      case EXTENDED_OFTEN ->
          conditions
              .and(OPEN)
              .and(
                  "a.id in (select l.assignment from LateStanding l where l.extensions >= :marked)")
              .with("marked", (long) deadlines.extensionLimit().markedFrom());
      case COMPLETED ->
          conditions.and("a.course.status = :status").with("status", AssignmentStatus.ACCEPTED);
      case WITHDRAWN ->
          conditions.and("a.course.status = :status").with("status", AssignmentStatus.WITHDRAWN);
    };
  }

  /**
   * The groups by which a list can be filtered; OVERDUE, DUE_SOON, ON_TRACK and STANDING are open.
   */
  public enum State {
    OPEN,
    OVERDUE,
    DUE_SOON,
    ON_TRACK,
    UNDER_REVIEW,
    STANDING,
    COMPLETED,
    WITHDRAWN,
    /** The owner has not told of the progress as often as is set, whatever the deadline. */
    UPDATE_MISSED,
    /** Overdue, and reviewed for that in at least one month. */
    REVIEWED_LATE,
    /** Given in an earlier year and not finished in it (rules R5.7). */
    CARRIED_OVER,
    /** Open, and given a later deadline as often as is marked (rules R5.9). */
    EXTENDED_OFTEN
  }

  /** The deadline by which figures are counted, so that an extension hides nothing. */
  public enum Basis {
    /** As the last decision has it. */
    CURRENT("a.deadline.dueOn"),
    /** As the document gave it. */
    ORIGINAL("a.deadline.originalDueOn");

    private final String column;

    Basis(String column) {
      this.column = column;
    }
  }

  /** What the list shows; null everywhere means everything that the person may see. */
  public record Filter(String search, State state, String directive, String lead, Basis by) {
    public Filter(String search, State state, String directive, String lead) {
      this(search, state, directive, lead, Basis.CURRENT);
    }
  }

  /** One line of the list. */
  public record Row(
      String id,
      String directive,
      String directiveNumber,
      String label,
      String work,
      String lead,
      String leadNameVi,
      String leadNameEn,
      String owner,
      AssignmentStatus status,
      DeadlineKind kind,
      LocalDate dueOn,
      LocalDate originalDueOn,
      ReportingPeriod period,
      LocalDate completedOn,
      Instant waitingSince,
      Instant lastUpdateAt,
      Instant updateCountedFrom) {
    public LocalDate due(Basis by) {
      return by == Basis.ORIGINAL ? originalDueOn : dueOn;
    }
  }
}
