package vn.chidao.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;

/** Who acts in this request or job. Nobody until {@link #become} has been called. */
@RequestScoped
public class Actor {
  private Person person;

  /** Says who acts from now on in this request: the logged-in person, or the product itself. */
  public void become(Person person) {
    this.person = person;
  }

  public boolean isKnown() {
    return person != null;
  }

  /** The acting person; refused with {@code shared.notLoggedIn} when nobody is logged in. */
  public Person person() {
    if (person == null) throw new RuleViolation("shared.notLoggedIn");
    return person;
  }

  /** In whose name: a deputy's acts are their principal's. */
  public OfficialId id() {
    return person().id();
  }

  /** Who really acts, also as a deputy: whose password, notices and drafts these are. */
  public Person self() {
    return person().self();
  }

  public AgencyCode agency() {
    return person().agency();
  }

  public boolean has(Role... anyOf) {
    return isKnown() && Arrays.stream(anyOf).anyMatch(person.roles()::contains);
  }

  public boolean isSystem() {
    return Person.SYSTEM.equals(person);
  }
}
