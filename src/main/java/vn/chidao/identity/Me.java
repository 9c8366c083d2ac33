package vn.chidao.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** The person at the screen, as every page shows them. */
@Named
@RequestScoped
public class Me {
  private Person person;
  private String language;
  private boolean mustChangePassword;

  void become(KnownPersons.Known known) {
    this.person = known.person();
    this.language = known.language();
    this.mustChangePassword = known.mustChange();
  }

  public boolean isKnown() {
    return person != null;
  }

  public boolean isMustChangePassword() {
    return mustChangePassword;
  }

  public String getName() {
    return person.name();
  }

  public String getPosition() {
    return person.position();
  }

  public String getAgency() {
    return person.agency().value();
  }

  public Set<Role> getRoles() {
    return person.roles();
  }

  /** The language this official works in; null when nobody is logged in. */
  public String getLanguage() {
    return language;
  }

  /** Whether to show what only this role may do; the use case decides in any case. */
  public boolean has(String role) {
    return isKnown() && person.roles().contains(Role.valueOf(role));
  }
}
