package vn.chidao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.shared.Role.ADMINISTRATOR;
import static vn.chidao.shared.Role.AUDITOR;
import static vn.chidao.shared.Role.COORDINATOR;
import static vn.chidao.shared.Role.ISSUER;
import static vn.chidao.shared.Role.OFFICIAL;
import static vn.chidao.shared.Role.SUPERVISOR;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited.Change;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

class OfficialTest {
  private static final AgencyCode MINISTRY = new AgencyCode("C-bca");
  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  @Test
  void one_person_may_hold_several_roles_in_one_agency() {
    Official official = Official.create(details(MINISTRY, COORDINATOR, SUPERVISOR));
    assertEquals(Set.of(COORDINATOR, SUPERVISOR), official.person().roles());
  }

  @Test
  void the_issuing_side_sits_at_the_government_office() {
    assertEquals(
        "agency.official.rolesOfGovernmentOffice",
        refusal(() -> Official.create(details(MINISTRY, ISSUER))));
  }

  @Test
  void who_keeps_or_traces_the_system_does_nothing_else_in_it() {
    OfficialDetails keeper = details(AgencyCode.GOVERNMENT_OFFICE, ADMINISTRATOR, ISSUER);
    OfficialDetails tracer = details(MINISTRY, AUDITOR, OFFICIAL);
    assertEquals("agency.official.rolesExclude", refusal(() -> Official.create(keeper)));
    assertEquals("agency.official.rolesExclude", refusal(() -> Official.create(tracer)));
  }

  @Test
  void the_login_name_never_changes() {
    Official official = Official.create(details(MINISTRY, OFFICIAL));
    OfficialDetails other =
        new OfficialDetails("hoa", "Hoa", "Chuyên viên", MINISTRY, null, "vi", Set.of(OFFICIAL));
    assertEquals("agency.username.fixed", refusal(() -> official.change(other, AT)));
  }

  @Test
  void a_change_of_roles_is_a_change_of_the_row() {
    Official official = Official.create(details(MINISTRY, OFFICIAL));
    official.markRecorded();
    official.change(details(MINISTRY, OFFICIAL, COORDINATOR), AT);
    assertEquals(new Change("OFFICIAL", "COORDINATOR OFFICIAL"), official.changes().get("roles"));
    assertEquals(1, official.changes().size());
  }

  @Test
  void who_is_out_is_not_put_out_again() {
    Official official = Official.create(details(MINISTRY, OFFICIAL));
    official.deactivate("nghỉ hưu", AT);
    assertFalse(official.isActive());
    assertEquals(
        "agency.official.alreadyInactive", refusal(() -> official.deactivate("nghỉ hưu", AT)));
    official.reactivate("trở lại", AT);
    assertTrue(official.isActive());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Lan Anh", "lan@vpcp", ".lan", "nguyễn"})
  void a_login_name_is_plain_letters_digits_and_dots(String username) {
    assertEquals("agency.username.form", refusal(() -> named(username, null)));
  }

  @Test
  void a_login_name_is_small_letters() {
    assertEquals("lan.vpcp", named(" Lan.VPCP ", null).username());
  }

  @Test
  void an_address_has_a_name_and_a_host() {
    assertEquals("agency.official.emailForm", refusal(() -> named("lan", "lan.chinhphu.vn")));
    assertEquals("lan@chinhphu.vn", named("lan", "lan@chinhphu.vn").email());
  }

  private static OfficialDetails named(String username, String email) {
    return new OfficialDetails(
        username, "Lan", "Chuyên viên", MINISTRY, email, "vi", Set.of(OFFICIAL));
  }

  private static OfficialDetails details(AgencyCode agency, Role... roles) {
    return new OfficialDetails("lan", "Lan", "Chuyên viên", agency, null, "vi", Set.of(roles));
  }

  private static String refusal(Executable act) {
    return assertThrows(RuleViolation.class, act).key();
  }
}
