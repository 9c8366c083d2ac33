package vn.chidao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.SearchText;

/** The agencies as an administrator looks them up, by name or by what texts call them. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class AgencyList {
  private static final String SELECT =
      "select a.code, a.official_code, a.name_vi, a.name_en, a.kind, a.valid_from, a.valid_to,"
          + " s.name_vi, s.name_en, p.name_vi, p.name_en";

  @PersistenceContext EntityManager rows;
  @Inject Agencies agencies;

  /** What is looked for: words of name or alias; one kind; only those that exist on a day. */
  public record Filter(String words, AgencyKind kind, LocalDate validOn) {}

  /** One line of the list. */
  public record Row(
      String code,
      String officialCode,
      String nameVi,
      String nameEn,
      AgencyKind kind,
      LocalDate validFrom,
      LocalDate validTo,
      String successorVi,
      String successorEn,
      String parentVi,
      String parentEn) {}

  /** An agency as the form shows it, with the version that was seen. */
  public record Form(AgencyDetails details, LocalDate validTo, long seen) {}

  public long count(Filter filter) {
    Number found = (Number) query("select count(*)", filter, "").getSingleResult();
    return found.longValue();
  }

  public List<Row> page(Filter filter, int first, int size) {
    List<?> found =
        query(SELECT, filter, " order by a.name_vi, a.code")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  public Form form(AgencyCode code) {
    Agency agency = agencies.get(code);
    return new Form(agency.details(), agency.validTo(), agency.version());
  }

  private Query query(String select, Filter filter, String order) {
    List<String> patterns = SearchText.patterns(filter.words());
    StringBuilder sql = new StringBuilder(select);
    sql.append(" from agency a left join agency s on s.code = a.successor_code")
        .append(" left join agency p on p.code = a.parent_code where 1 = 1");
    if (filter.kind() != null) sql.append(" and a.kind = ?1");
    if (filter.validOn() != null)
      sql.append(" and (a.valid_from is null or a.valid_from <= ?2)")
          .append(" and (a.valid_to is null or a.valid_to >= ?2)");
    for (int i = 0; i < patterns.size(); i++) {
      String like = " like ?" + (i + 3) + " escape '\\'";
      sql.append(" and (a.folded_name").append(like);
      sql.append(" or exists (select 1 from agency_alias b where b.agency_code = a.code");
      sql.append(" and b.folded_alias").append(like).append("))");
    }
    Query query = rows.createNativeQuery(sql.append(order).toString());
    if (filter.kind() != null) query.setParameter(1, filter.kind().name());
    if (filter.validOn() != null) query.setParameter(2, filter.validOn());
    for (int i = 0; i < patterns.size(); i++) query.setParameter(i + 3, patterns.get(i));
    return query;
  }

  private static Row row(Object[] row) {
    return new Row(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        AgencyKind.valueOf((String) row[4]),
        day(row[5]),
        day(row[6]),
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (String) row[10]);
  }

  private static LocalDate day(Object value) {
    return value == null ? null : ((java.sql.Date) value).toLocalDate();
  }
}
