package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** Says who acts in the rest of a test, as the login does in the running product. */
@ApplicationScoped
public class As {
  @Inject Actor actor;

  public void person(Person person) {
    actor.become(person);
  }

  /** The product itself: its clock, its jobs. */
  public void system() {
    actor.become(Person.SYSTEM);
  }

  /** Somebody with this role in this agency, e.g. {@code a(Role.COORDINATOR, "C-bca")}. */
  public Person a(Role role, String agency) {
    Person person =
        new Person(
            new OfficialId(role.name().toLowerCase() + "@" + agency),
            role.name(),
            role.name(),
            new AgencyCode(agency),
            Set.of(role));
    actor.become(person);
    return person;
  }
}
