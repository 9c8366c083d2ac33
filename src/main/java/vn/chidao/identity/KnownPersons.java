package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** Who a login belongs to at this moment and whom they stand in for today, in one statement. */
@ApplicationScoped
class KnownPersons {
  private static final OfficialId NOBODY = new OfficialId("");

  @PersistenceContext EntityManager rows;
  @Inject Clock clock;

  /**
   * The person as they are now, and whether they must choose a password first.
   *
   * @param lapsed the person was a deputy until a moment ago and is themselves again
   */
  record Known(Person person, boolean mustChange, Instant passwordOf, boolean lapsed) {
    /** As whom nobody can act for them. */
    Known alone() {
      return new Known(person.self(), mustChange, passwordOf, lapsed);
    }
  }

  /** Empty once the official was deactivated or the password was changed elsewhere. */
  Optional<Known> by(SignedIn login, Guise guise) {
    OfficialId principal = guise == null ? NOBODY : guise.principalId();
    return by(login.officialId(), principal)
        .filter(known -> known.passwordOf().equals(login.passwordOf()));
  }

  private Optional<Known> by(OfficialId official, OfficialId principal) {
    List<Object[]> found = found(official, principal);
    List<Object[]> own = of(official, found);
    if (own.isEmpty() || own.get(0)[5] == null) return Optional.empty();
    Person self = person(own);
    Object[] row = own.get(0);
    boolean mustChange = (Boolean) row[4];
    Instant passwordOf = (Instant) row[5];
    if (principal.equals(NOBODY))
      return Optional.of(new Known(self, mustChange, passwordOf, false));
    boolean standsIn = self.principals().contains(principal);
    Person acting = standsIn ? person(of(principal, found)).representedBy(self) : self;
    return Optional.of(new Known(acting, mustChange, passwordOf, !standsIn));
  }

  /**
   * The person as they are today, whoever is logged in where; empty once they were deactivated, or
   * are no deputy of that principal any more.
   */
  Optional<Person> today(OfficialId official, OfficialId principal) {
    List<Object[]> found = found(official, principal);
    List<Object[]> own = of(official, found);
    if (own.isEmpty()) return Optional.empty();
    Person self = person(own);
    if (principal.equals(official)) return Optional.of(self);
    if (!self.principals().contains(principal)) return Optional.empty();
    return Optional.of(person(of(principal, found)).representedBy(self));
  }

  private List<Object[]> found(OfficialId official, OfficialId principal) {
    return rows.createQuery(
            "select o.id, o.name, o.position, o.agencyCode, c.mustChange, c.changedAt, r, p.id"
                + " from Official o left join Credential c on c.officialId = o.id"
                + " left join o.roles r"
                + " left join Deputyship d on d.deputy = o.id and d.endedAt is null"
                + " and d.fromDay <= :today and d.untilDay >= :today"
                + " left join Official p on p.id = d.principal and p.active = true"
                + " and p.agencyCode = o.agencyCode"
                + " where (o.id = :id or o.id = :principal) and o.active = true",
            Object[].class)
        .setParameter("id", official.value())
        .setParameter("principal", principal.value())
        .setParameter("today", VietnamTime.today(clock))
        .getResultList();
  }

  private static List<Object[]> of(OfficialId official, List<Object[]> found) {
    return found.stream().filter(row -> official.value().equals(row[0])).toList();
  }

  private static Person person(List<Object[]> found) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<OfficialId> principals = new HashSet<>();
    for (Object[] row : found) {
      if (row[6] != null) roles.add((Role) row[6]);
      if (row[7] != null) principals.add(new OfficialId((String) row[7]));
    }
    Object[] row = found.get(0);
    return new Person(
            new OfficialId((String) row[0]),
            (String) row[1],
            (String) row[2],
            new AgencyCode((String) row[3]),
            roles)
        .deputyOf(principals);
  }
}
