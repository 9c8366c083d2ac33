package vn.chidao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/**
 * What is behind the ids in audit entries: documents, tasks, agencies and people by their names.
 */
@ApplicationScoped
@Permits(Role.AUDITOR)
public class AuditNames {
  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final Pattern AGENCY = Pattern.compile("[CPX]-\\S+");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @PersistenceContext EntityManager rows;

  /** An agency in both languages. */
  public record Agency(String vi, String en) {}

  /** One duty: which item of the document, and whose. */
  public record Duty(String label, String agency) {}

  /** Each by its id; what is not known is not in them. */
  public record Names(
      Map<String, String> documents,
      Map<String, Duty> duties,
      Map<String, Agency> agencies,
      Map<String, String> people) {}

  public Names of(List<AuditQuery.Entry> entries) {
    Map<String, Duty> duties =
        found(
            "select a.id, a.source.label, a.parties.lead from Assignment a where a.id in :ids",
            each(entries, "assignment", AuditQuery.Entry::subjectId),
            row -> new Duty((String) row[1], (String) row[2]));
    Set<String> said = said(entries);
    said.addAll(entries.stream().map(AuditQuery.Entry::actorAgency).toList());
    said.addAll(duties.values().stream().map(Duty::agency).toList());
    said.addAll(each(entries, "agency", AuditQuery.Entry::subjectId));
    Set<String> people = matching(said, ID);
    people.addAll(each(entries, "official", AuditQuery.Entry::subjectId));
    people.addAll(each(entries, "credential", AuditQuery.Entry::subjectId));
    return new Names(
        found(
            "select d.id, d.document.number from Directive d where d.id in :ids",
            each(entries, null, AuditQuery.Entry::directive),
            row -> (String) row[1]),
        duties,
        found(
            "select g.code, g.name, g.nameEn from Agency g where g.code in :ids",
            matching(said, AGENCY),
            row -> new Agency((String) row[1], (String) row[2])),
        found(
            "select o.id, o.name from Official o where o.id in :ids",
            people,
            row -> (String) row[1]));
  }

  private <T> Map<String, T> found(String query, Collection<String> ids, Function<Object[], T> as) {
    Map<String, T> found = new HashMap<>();
    if (ids.isEmpty()) return found;
    rows.createQuery(query, Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> found.put((String) row[0], as.apply(row)));
    return found;
  }

  private static Set<String> each(
      List<AuditQuery.Entry> entries, String type, Function<AuditQuery.Entry, String> what) {
    return entries.stream()
        .filter(entry -> type == null || type.equals(entry.subjectType()))
        .map(what)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Set<String> said(List<AuditQuery.Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.changes().values().stream())
        .flatMap(change -> Stream.of(change.before(), change.after()))
        .filter(Objects::nonNull)
        .flatMap(GAPS::splitAsStream)
        .collect(Collectors.toSet());
  }

  private static Set<String> matching(Set<String> said, Pattern form) {
    return said.stream().filter(form.asMatchPredicate()).collect(Collectors.toSet());
  }
}
