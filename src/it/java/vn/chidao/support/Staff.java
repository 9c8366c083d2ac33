package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.Set;
import vn.chidao.agency.EnrolOfficial;
import vn.chidao.agency.OfficialDetails;
import vn.chidao.agency.Officials;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/** Real officials for tests, new ones each time they are asked for. */
@ApplicationScoped
public class Staff {
  @Inject EnrolOfficial enrolOfficial;
  @Inject Officials officials;
  @Inject As as;

  /** A new official with these roles in this agency; nobody acts as them yet. */
  @Transactional
  public Person enrol(String agency, Role... roles) {
    return enrol(newUsername(), null, "vi", agency, roles);
  }

  /** Somebody who gets mail at {@link #address} and works in this language. */
  @Transactional
  public Person enrolWithMail(String language, String agency, Role... roles) {
    String username = newUsername();
    return enrol(username, username + "@chinhphu.test", language, agency, roles);
  }

  public static String address(Person person) {
    return person.name().substring(person.name().lastIndexOf(' ') + 1) + "@chinhphu.test";
  }

  private static String newUsername() {
    return "t" + UUID.randomUUID().toString().substring(0, 12);
  }

  private Person enrol(
      String username, String email, String language, String agency, Role... roles) {
    as.system();
    OfficialId id =
        enrolOfficial.enrol(
            new OfficialDetails(
                username,
                "Người thử " + username,
                "Chuyên viên",
                new AgencyCode(agency),
                email,
                language,
                Set.of(roles)));
    return officials.get(id).person();
  }
}
