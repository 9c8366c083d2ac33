package vn.chidao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.SearchText;

/** Who works where and may do what, as an administrator looks it up. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class OfficialList {
  private static final String FROM =
      " from official o join agency a on a.code = o.agency_code where 1 = 1";

  @PersistenceContext EntityManager rows;
  @Inject Officials officials;

  /** What is looked for: words of name, login name or position; an agency; also inactive ones. */
  public record Filter(String words, String agency, boolean alsoInactive) {}

  /** One line of the list. */
  public record Row(
      String id,
      String username,
      String name,
      String position,
      String agency,
      String agencyVi,
      String agencyEn,
      boolean active,
      SortedSet<Role> roles) {}

  /** An official as the form shows them, with the version that was seen. */
  public record Form(OfficialDetails details, boolean active, long seen) {}

  public long count(Filter filter) {
    Number found = (Number) query("select count(*)" + FROM, filter, "").getSingleResult();
    return found.longValue();
  }

  public List<Row> page(Filter filter, int first, int size) {
    List<?> found =
        query(
                "select o.id, o.username, o.name, o.position, a.code, a.name_vi, a.name_en, o.active"
                    + FROM,
                filter,
                " order by a.name_vi, o.name, o.id")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    Map<String, SortedSet<Role>> roles = rolesOf(found);
    return found.stream().map(row -> row((Object[]) row, roles)).toList();
  }

  public Form form(OfficialId id) {
    Official official = officials.get(id);
    return new Form(official.details(), official.isActive(), official.version());
  }

  private Query query(String select, Filter filter, String order) {
    List<String> patterns = SearchText.patterns(filter.words());
    StringBuilder sql = new StringBuilder(select);
    if (!filter.alsoInactive()) sql.append(" and o.active = true");
    if (filter.agency() != null) sql.append(" and o.agency_code = ?1");
    for (int i = 0; i < patterns.size(); i++)
      sql.append(" and o.search_text like ?").append(i + 2).append(" escape '\\'");
    Query query = rows.createNativeQuery(sql.append(order).toString());
    if (filter.agency() != null) query.setParameter(1, filter.agency());
    for (int i = 0; i < patterns.size(); i++) query.setParameter(i + 2, patterns.get(i));
    return query;
  }

  private Map<String, SortedSet<Role>> rolesOf(List<?> found) {
    Map<String, SortedSet<Role>> roles = new TreeMap<>();
    found.forEach(row -> roles.put((String) ((Object[]) row)[0], new TreeSet<>()));
    if (roles.isEmpty()) return roles;
    List<Object[]> held =
        rows.createQuery(
                "select o.id, r from Official o join o.roles r where o.id in :ids", Object[].class)
            .setParameter("ids", new ArrayList<>(roles.keySet()))
            .getResultList();
    held.forEach(each -> roles.get((String) each[0]).add((Role) each[1]));
    return roles;
  }

  private static Row row(Object[] row, Map<String, SortedSet<Role>> roles) {
    String id = (String) row[0];
    return new Row(
        id,
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (Boolean) row[7],
        roles.get(id));
  }
}
