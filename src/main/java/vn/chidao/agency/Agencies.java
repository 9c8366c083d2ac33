package vn.chidao.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;

/** All agencies of all times. */
@ApplicationScoped
public class Agencies {
  @PersistenceContext EntityManager rows;

  /** Ministries, agencies and provinces of all times, without the communes. */
  public AgencyDirectory directory() {
    return directory(EnumSet.complementOf(EnumSet.copyOf(AgencyKind.COMMUNES)));
  }

  /** Every agency, down to the communes: what the reader of an annex looks names up in. */
  public AgencyDirectory directoryWithCommunes() {
    return directory(EnumSet.allOf(AgencyKind.class));
  }

  public Optional<AgencyEntry> find(AgencyCode code) {
    return entries(List.of(code)).stream().findFirst();
  }

  /** The named agencies, in no order; unknown codes are left out. */
  public List<AgencyEntry> entries(Collection<AgencyCode> codes) {
    if (codes.isEmpty()) return List.of();
    List<String> values = codes.stream().map(AgencyCode::value).toList();
    return entries("a.code in :wanted", values);
  }

  /** Who answers on a day for what was assigned to an agency; empty when nobody is known. */
  public Optional<AgencyEntry> livingSuccessor(AgencyCode code, LocalDate day) {
    return directory()
        .livingSuccessor(code, day)
        .or(() -> find(code).filter(a -> a.isValidOn(day)));
  }

  /** Whether the agency's leader approves its reports after the supervisor. */
  public boolean leaderDecides(AgencyCode code) {
    return rows.createQuery(
            "select a.leaderDecides from Agency a where a.code = :code", Boolean.class)
        .setParameter("code", code.value())
        .getSingleResult();
  }

  Agency get(AgencyCode code) {
    Agency agency = rows.find(Agency.class, code.value());
    if (agency == null) throw new NothingThere();
    return agency;
  }

  boolean isKnown(AgencyCode code) {
    return rows.find(Agency.class, code.value()) != null;
  }

  void add(Agency agency) {
    rows.persist(agency);
  }

  private AgencyDirectory directory(Set<AgencyKind> kinds) {
    return new AgencyDirectory(entries("a.kind in :wanted", kinds));
  }

  private List<AgencyEntry> entries(String which, Collection<?> wanted) {
    Map<String, List<String>> aliases = new HashMap<>();
    rows.createQuery(
            "select a.code, b.alias from Agency a join a.aliases b where " + which, Object[].class)
        .setParameter("wanted", wanted)
        .getResultList()
        .forEach(
            row ->
                aliases
                    .computeIfAbsent((String) row[0], c -> new ArrayList<>())
                    .add((String) row[1]));
    return rows
        .createQuery(
            "select a.code, a.name, a.nameEn, a.kind, a.validFrom, a.validTo, a.successorCode,"
                + " a.parentCode from Agency a where "
                + which,
            Object[].class)
        .setParameter("wanted", wanted)
        .getResultList()
        .stream()
        .map(row -> entry(row, aliases.getOrDefault((String) row[0], List.of())))
        .toList();
  }

  private static AgencyEntry entry(Object[] row, List<String> aliases) {
    return new AgencyEntry(
        code(row[0]),
        (String) row[1],
        (String) row[2],
        (AgencyKind) row[3],
        (LocalDate) row[4],
        (LocalDate) row[5],
        code(row[6]),
        code(row[7]),
        aliases);
  }

  private static AgencyCode code(Object value) {
    return value == null ? null : new AgencyCode((String) value);
  }
}
