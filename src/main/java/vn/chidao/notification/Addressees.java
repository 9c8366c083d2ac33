package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chidao.shared.Role;

/**
 * The active officials whom notices may be for, with what mail they want: one statement for all.
 */
@ApplicationScoped
class Addressees {
  @PersistenceContext EntityManager rows;

  /** Everybody who is named and everybody in an agency that is meant; who is told, each decides. */
  List<Addressee> of(List<OutboxNotice> notices) {
    List<Object[]> found =
        rows.createQuery(
                "select o.id, o.agencyCode, r, o.email, p from Official o left join o.roles r"
                    + " left join NoticePreference p on p.official = o.id"
                    + " where o.active = true"
                    + " and (o.id in :officials or o.agencyCode in :agencies) order by o.id",
                Object[].class)
            .setParameter("officials", words(notices, Audience::officials))
            .setParameter("agencies", words(notices, Audience::agencies))
            .getResultList();
    Map<String, List<Object[]>> byPerson = new LinkedHashMap<>();
    for (Object[] row : found)
      byPerson.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(row);
    return byPerson.values().stream().map(Addressees::addressee).toList();
  }

  /** Who stands in today for these people, by the id of whom they stand in for. */
  Map<String, List<Addressee>> deputiesOf(Collection<Addressee> people, LocalDate today) {
    if (people.isEmpty()) return Map.of();
    List<Object[]> found =
        rows.createQuery(
                "select o.id, o.agencyCode, o.language, o.email, p, d.principal from Official o"
                    + " left join NoticePreference p on p.official = o.id"
                    + " left join Deputyship d on d.deputy = o.id"
                    + " where o.active = true and d.principal in :people and d.endedAt is null"
                    + " and d.fromDay <= :today and d.untilDay >= :today order by o.id",
                Object[].class)
            .setParameter("people", people.stream().map(Addressee::id).toList())
            .setParameter("today", today)
            .getResultList();
    Map<String, List<Addressee>> deputies = new HashMap<>();
    for (Object[] row : found) {
      row[2] = null;
      deputies
          .computeIfAbsent((String) row[5], principal -> new ArrayList<>())
          .add(addressee(List.<Object[]>of(row)));
    }
    return deputies;
  }

  private static List<String> words(
      List<OutboxNotice> notices, Function<Audience, Stream<String>> of) {
    return Stream.concat(
            // an empty list is no list in a query
            Stream.of(""), notices.stream().map(OutboxNotice::audience).flatMap(of))
        .distinct()
        .toList();
  }

  private static Addressee addressee(List<Object[]> person) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    person.stream().filter(row -> row[2] != null).forEach(row -> roles.add((Role) row[2]));
    Object[] first = person.get(0);
    return new Addressee(
        (String) first[0],
        (String) first[1],
        roles,
        first[3] != null,
        first[4] == null ? NoticePreference.DEFAULT : ((NoticePreference) first[4]).modes());
  }
}
