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
    as.system();
    String username = "t" + UUID.randomUUID().toString().substring(0, 12);
    OfficialId id =
        enrolOfficial.enrol(
            new OfficialDetails(
                username,
                "Người thử " + username,
                "Chuyên viên",
                new AgencyCode(agency),
                null,
                "vi",
                Set.of(roles)));
    return officials.get(id).person();
  }
}
