package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** Who a login belongs to at this moment, in one statement. */
@ApplicationScoped
class KnownPersons {
  @PersistenceContext EntityManager rows;

  /** The person as they are now, and whether they must choose a password first. */
  record Known(Person person, boolean mustChange, Instant passwordOf) {}

  /** Empty once the official was deactivated or the password was changed elsewhere. */
  Optional<Known> by(SignedIn login) {
    return by(login.officialId()).filter(known -> known.passwordOf().equals(login.passwordOf()));
  }

  Optional<Known> by(OfficialId official) {
    List<Object[]> found =
        rows.createQuery(
                "select o.id, o.name, o.position, o.agencyCode, c.mustChange,"
                    + " c.changedAt, r from Official o join Credential c on c.officialId = o.id"
                    + " left join o.roles r where o.id = :id and o.active = true",
                Object[].class)
            .setParameter("id", official.value())
            .getResultList();
    if (found.isEmpty()) return Optional.empty();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    found.stream().map(row -> (Role) row[6]).filter(Objects::nonNull).forEach(roles::add);
    Object[] row = found.get(0);
    Person person =
        new Person(
            new OfficialId((String) row[0]),
            (String) row[1],
            (String) row[2],
            new AgencyCode((String) row[3]),
            roles);
    return Optional.of(new Known(person, (Boolean) row[4], (Instant) row[5]));
  }
}
