package vn.chidao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited.Change;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/**
 * What auditors read: every act, newest first. An agency's auditor reads what concerns the agency's
 * own assignments; the auditor at the Office of the Government reads everything.
 */
@ApplicationScoped
@Permits(Role.AUDITOR)
public class AuditQuery {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /** One page of the search; {@code size} at most 1,000. */
  public List<Entry> page(Filter filter, int first, int size) {
    return select(Line.class, Line.SELECT, filter, " order by e.at desc, e.id desc")
        .setFirstResult(first)
        .setMaxResults(Math.min(size, 1000))
        .getResultStream()
        .map(Line::entry)
        .toList();
  }

  public long count(Filter filter) {
    return select(Long.class, "select count(e.id) from AuditEntry e", filter, "").getSingleResult();
  }

  /**
   * A directive or assignment as it was at a past moment: path → value, empty before it existed.
   */
  public SortedMap<String, String> asOf(String subjectType, String subjectId, Instant moment) {
    SortedMap<String, String> state = new TreeMap<>();
    Filter all = new Filter(subjectType, subjectId, null, null, null, null, moment);
    select(Line.class, Line.SELECT, all, " order by e.subjectEntry")
        .getResultStream()
        .forEach(line -> Changes.fold(state, line.entry().changes()));
    return state;
  }

  private <T> TypedQuery<T> select(Class<T> type, String select, Filter filter, String order) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    and(where, parameters, "e.subjectType = :subjectType", "subjectType", filter.subjectType());
    and(where, parameters, "e.subjectId = :subjectId", "subjectId", filter.subjectId());
    and(where, parameters, "e.directive = :directive", "directive", filter.directive());
    and(where, parameters, "e.actorAgency = :agency", "agency", filter.actorAgency());
    and(
        where,
        parameters,
        "lower(e.actorName) like :person",
        "person",
        filter.person() == null ? null : "%" + filter.person().toLowerCase() + "%");
    and(where, parameters, "e.at >= :from", "from", filter.from());
    and(where, parameters, "e.at < :until", "until", filter.until());
    if (!actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE))
      and(where, parameters, "e.subjectAgency = :own", "own", actor.agency().value());
    TypedQuery<T> query = rows.createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static void and(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String parameter,
      Object value) {
    if (value == null) return;
    where.append(" and ").append(condition);
    parameters.put(parameter, value);
  }

  /** What to look for; null means anything. Moments: from inclusive, until exclusive. */
  public record Filter(
      String subjectType,
      String subjectId,
      String directive,
      String person,
      String actorAgency,
      Instant from,
      Instant until) {}

  /** One act. */
  public record Entry(
      long id,
      Instant at,
      String actor,
      String actorName,
      String actorPosition,
      String actorAgency,
      String action,
      String subjectType,
      String subjectId,
      long subjectEntry,
      String directive,
      String reason,
      SortedMap<String, Change> changes) {}

  /** A row as it is read, its changes still text. */
  public record Line(
      long id,
      Instant at,
      String actor,
      String actorName,
      String actorPosition,
      String actorAgency,
      String action,
      String subjectType,
      String subjectId,
      long subjectEntry,
      String directive,
      String reason,
      String changes) {
    static final String SELECT =
        "select new vn.chidao.audit.AuditQuery.Line(e.id, e.at, e.actor, e.actorName,"
            + " e.actorPosition, e.actorAgency, e.action, e.subjectType, e.subjectId,"
            + " e.subjectEntry, e.directive, e.reason, e.changes) from AuditEntry e";

    Entry entry() {
      return new Entry(
          id,
          at,
          actor,
          actorName,
          actorPosition,
          actorAgency,
          action,
          subjectType,
          subjectId,
          subjectEntry,
          directive,
          reason,
          Changes.read(changes));
    }
  }
}
