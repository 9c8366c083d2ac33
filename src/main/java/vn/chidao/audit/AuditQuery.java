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
import vn.chidao.shared.SearchText;

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
    Filter all = new Filter(null, subjectType, subjectId, null, null, null, moment);
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
    words(
        where,
        parameters,
        "document",
        filter.document(),
        "e.directive in (select d.id from Directive d where d.searchText like :%s escape '\\')");
    words(
        where,
        parameters,
        "person",
        filter.person(),
        "(e.actor in (select o.id from Official o where o.searchText like :%1$s escape '\\')"
            + " or e.onBehalfOf in (select b.id from Official b where b.searchText like :%1$s"
            + " escape '\\'))");
    words(
        where,
        parameters,
        "agency",
        filter.agency(),
        "(e.actorAgency in (select g.code from Agency g where g.foldedName like :%1$s escape '\\')"
            + " or e.subjectAgency in (select h.code from Agency h where h.foldedName like :%1$s"
            + " escape '\\'))");
    and(where, parameters, "e.at >= :from", "from", filter.from());
    and(where, parameters, "e.at < :until", "until", filter.until());
    if (!actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE))
      and(where, parameters, "e.subjectAgency = :own", "own", actor.agency().value());
    TypedQuery<T> query = rows.createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** Every typed word must be found, marks or not. */
  private static void words(
      StringBuilder where,
      Map<String, Object> parameters,
      String name,
      String typed,
      String condition) {
    List<String> patterns = SearchText.patterns(typed);
    for (int i = 0; i < patterns.size(); i++) {
      String parameter = name + i;
      and(where, parameters, condition.formatted(parameter), parameter, patterns.get(i));
    }
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

  /**
   * What to look for; null means anything. Moments: from inclusive, until exclusive.
   *
   * @param document words of the directive's number or subject
   * @param person words of the name of who acted
   * @param agency words of the name of the agency that acted, or whose assignment it is
   */
  public record Filter(
      String document,
      String subjectType,
      String subjectId,
      String person,
      String agency,
      Instant from,
      Instant until) {}

  /** One act; {@code onBehalfOf} names the principal when a deputy acted, else it is null. */
  public record Entry(
      long id,
      Instant at,
      String actor,
      String actorName,
      String actorPosition,
      String actorAgency,
      String onBehalfOf,
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
      String onBehalfOf,
      String action,
      String subjectType,
      String subjectId,
      long subjectEntry,
      String directive,
      String reason,
      String changes) {
    static final String SELECT =
        "select new vn.chidao.audit.AuditQuery.Line(e.id, e.at, e.actor, e.actorName,"
            + " e.actorPosition, e.actorAgency, e.onBehalfOfName, e.action, e.subjectType, e.subjectId,"
            + " e.subjectEntry, e.directive, e.reason, e.changes) from AuditEntry e";

    Entry entry() {
      return new Entry(
          id,
          at,
          actor,
          actorName,
          actorPosition,
          actorAgency,
          onBehalfOf,
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
