package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;

/** Who somebody is today and what they may, for what goes on after they have left the page. */
@ApplicationScoped
public class PersonToday {
  @Inject KnownPersons persons;

  /**
   * @param principal in whose name they act; they themselves when they are nobody's deputy
   * @return empty when they may not act any more: deactivated, or a deputy no longer
   */
  public Optional<Person> of(OfficialId self, OfficialId principal) {
    return persons.today(self, principal);
  }
}
