package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.PermitsReaders;
import vn.chidao.shared.SearchText;

/**
 * The directives a person may see, newest first: the Office of the Government all of them, an
 * agency those in force in which it has a part.
 */
@ApplicationScoped
@PermitsReaders
public class DirectiveRegister {
  @PersistenceContext EntityManager rows;
  @Inject Actor actor;

  /** One page of the list; {@code size} at most 200. */
  public List<Row> page(Filter filter, int first, int size) {
    return select(
            Row.class,
            "select new vn.chidao.directive.DirectiveRegister.Row(d.id, d.document.number,"
                + " d.document.type, d.document.issuedOn, d.document.issuedBy,"
                + " d.document.subject, d.document.urgency, d.status, d.clearance.clearedAt,"
                + " d.clearance.submittedAt,"
                + " (select count(t.id) from Task t where t.directive = d),"
                + " (select count(a.id) from Assignment a where a.source.directive = d.id),"
                + " (select count(c.id) from Assignment c where c.source.directive = d.id"
                + " and c.course.status in (vn.chidao.assignment.model.AssignmentStatus.ACCEPTED,"
                + " vn.chidao.assignment.model.AssignmentStatus.WITHDRAWN))) from Directive d",
            filter,
            " order by d.document.issuedOn desc, d.document.number, d.id")
        .setFirstResult(first)
        .setMaxResults(Math.min(size, 200))
        .getResultList();
  }

  /** How many there are in each status, whichever the filter names; none are left out. */
  public Map<DirectiveStatus, Long> counts(Filter filter) {
    Map<DirectiveStatus, Long> counts = new EnumMap<>(DirectiveStatus.class);
    select(
            Object[].class,
            "select d.status, count(d.id) from Directive d",
            new Filter(filter.search(), null),
            " group by d.status")
        .getResultStream()
        .forEach(row -> counts.put((DirectiveStatus) row[0], (Long) row[1]));
    return counts;
  }

  public long count(Filter filter) {
    return select(Long.class, "select count(d.id) from Directive d", filter, "").getSingleResult();
  }

  private <T> TypedQuery<T> select(Class<T> type, String select, Filter filter, String order) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (!actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE)) {
      where.append(PART);
      parameters.put("mine", actor.agency().value());
      parameters.put("unseen", List.of(DirectiveStatus.DRAFT, DirectiveStatus.IN_CLEARANCE));
    }
    if (filter.status() != null) {
      where.append(" and d.status = :status");
      parameters.put("status", filter.status());
    }
    List<String> words = SearchText.patterns(filter.search());
    for (int i = 0; i < words.size(); i++) {
      where.append(" and d.searchText like :word").append(i).append(" escape '\\'");
      parameters.put("word" + i, words.get(i));
    }
    TypedQuery<T> query = rows.createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** An agency leads, co-leads, coordinates or monitors something in it, and it has been issued. */
  static final String PART =
      " and d.status not in :unseen and (d.document.monitoringAgency = :mine"
          + " or exists (select p.id from Assignment p where p.source.directive = d.id"
          + " and p.parties.lead = :mine)"
          + " or exists (select q.id from Assignment q, TaskPart k where q.source.directive = d.id"
          + " and k.task = q.source.task and k.agency = :mine))";

  /** What to list; null means everything that the person may see. */
  public record Filter(String search, DirectiveStatus status) {}

  /** One line of the list; {@code closed} of {@code assignments} are accepted or withdrawn. */
  public record Row(
      String id,
      String number,
      DocumentType type,
      LocalDate issuedOn,
      String issuedBy,
      String subject,
      Urgency urgency,
      DirectiveStatus status,
      Instant clearedAt,
      Instant submittedAt,
      long tasks,
      long assignments,
      long closed) {}
}
