package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.agency.EnrolOfficial;
import vn.chidao.agency.OfficialDetails;
import vn.chidao.agency.Officials;
import vn.chidao.identity.GivePassword;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;

/**
 * The officials of the demo: each role at the Office of the Government, three ministries, three
 * provinces.
 */
@ApplicationScoped
class DemoPeople {
  @Inject Officials officials;
  @Inject EnrolOfficial enrolOfficial;
  @Inject GivePassword givePassword;
  @Inject Actor actor;

  boolean areThere() {
    return !officials.isEmpty();
  }

  void enrol(String password) {
    actor.become(Person.SYSTEM);
    List<OfficialId> enrolled =
        new DemoFile("officials.csv")
            .lines().stream().map(line -> enrolOfficial.enrol(details(line))).toList();
    givePassword.forTrial(enrolled, password);
  }

  private static OfficialDetails details(CSVRecord line) {
    Set<Role> roles =
        Arrays.stream(line.get("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    return new OfficialDetails(
        line.get("username"),
        line.get("name"),
        line.get("position"),
        new AgencyCode(line.get("agency")),
        null,
        line.get("language"),
        roles);
  }

  /** From now on this official acts. */
  void act(String username) {
    actor.become(officials.byUsername(username).orElseThrow().person());
  }

  /** From now on the official who holds this role in the agency acts. */
  void act(AgencyCode agency, Role role) {
    actor.become(officials.of(agency, role).get(0).person());
  }

  void actAsOwner(String id) {
    actor.become(officials.get(new OfficialId(id)).person());
  }

  /** From now on the product itself acts, as by its clock. */
  void actAsProduct() {
    actor.become(Person.SYSTEM);
  }

  OfficialId id(String username) {
    return officials.byUsername(username).orElseThrow().id();
  }
}
