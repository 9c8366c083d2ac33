package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.shared.Actor;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.Person;

/** What waits for a person's own act, least time left first, one page at a time. */
@ApplicationScoped
@PermitsEverybody
public class Inbox {
  private static final String FIXED =
      "w.deadlineKind = vn.chidao.assignment.model.DeadlineKind.FIXED";

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Deadlines deadlines;

  public List<Item> page(Filter filter, int first, int size) {
    Conditions conditions = conditions(filter);
    return conditions
        .applyTo(
            rows.createQuery(
                "select new vn.chidao.assignment.Inbox.Item(w.id, w.act, w.directive,"
                    + " w.directiveNumber, w.label, w.work, g.name, g.nameEn, w.status,"
                    + " w.deadlineKind, w.dueOn, w.originalDueOn, w.reportingPeriod,"
                    + " w.waitingSince) from WorkItem w left join Agency g on g.code = w.leadAgency"
                    + conditions.where()
                    + " order by w.dueOn nulls last, w.waitingSince, w.id",
                Item.class))
        .setFirstResult(first)
        .setMaxResults(Math.min(size, 200))
        .getResultList();
  }

  public long count(Filter filter) {
    Conditions conditions = conditions(filter);
    return conditions
        .applyTo(
            rows.createQuery("select count(w.id) from WorkItem w" + conditions.where(), Long.class))
        .getSingleResult();
  }

  private Conditions conditions(Filter filter) {
    Person me = actor.person();
    List<Act> acts =
        Arrays.stream(Act.values())
            .filter(a -> me.roles().contains(a.role()))
            .filter(a -> filter.act() == null || filter.act() == a)
            .toList();
    Conditions conditions = new Conditions();
    if (acts.isEmpty()) return conditions.and("1 = 0");
    conditions
        .and("w.act in :acts")
        .with("acts", acts)
        .and("w.forOfficial in ('', :me)")
        .and("w.forAgency in ('', :agency)")
        .and("(w.notOfficial is null or w.notOfficial not in :hands or w.forOfficial = :me)")
        .with("hands", me.hands())
        .with("me", me.id().value())
        .with("agency", me.agency().value())
        .search("w.searchText", filter.search());
    if (filter.lateness() == null) return conditions;
    return switch (filter.lateness()) {
      case OVERDUE ->
          conditions.and(FIXED).and("w.dueOn < :passed").with("passed", deadlines.overdueBefore());
      case DUE_SOON ->
          conditions
              .and(FIXED)
              .and("w.dueOn >= :passed and w.dueOn <= :soon")
              .with("passed", deadlines.overdueBefore())
              .with("soon", deadlines.soonUntil());
    };
  }

  /** The two groups that cannot wait. */
  public enum Lateness {
    OVERDUE,
    DUE_SOON
  }

  public record Filter(String search, Lateness lateness, Act act) {}

  /** One thing to do: an assignment, or a directive when {@code status} is null. */
  public record Item(
      String id,
      Act act,
      String directive,
      String directiveNumber,
      String label,
      String work,
      String leadNameVi,
      String leadNameEn,
      AssignmentStatus status,
      DeadlineKind kind,
      LocalDate dueOn,
      LocalDate originalDueOn,
      ReportingPeriod period,
      Instant waitingSince) {}
}
