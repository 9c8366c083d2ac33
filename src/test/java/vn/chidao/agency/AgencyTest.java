package vn.chidao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;

class AgencyTest {
  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
  private static final AgencyCode SUCCESSOR = new AgencyCode("C-new");

  @Test
  void a_merger_keeps_the_row_with_its_last_day_and_successor() {
    Agency agency = agency();
    agency.close(LocalDate.of(2025, 2, 28), SUCCESSOR, "Nghị quyết 176/2025/QH15", AT);
    assertEquals("2025-02-28", agency.state().get("validTo"));
    assertEquals("C-new", agency.state().get("successor"));
  }

  @Test
  void an_agency_does_not_end_before_it_began_nor_succeed_itself() {
    LocalDate day = LocalDate.of(2019, 12, 31);
    assertRefused("agency.close.beforeItBegan", day, SUCCESSOR);
    assertRefused("agency.close.ownSuccessor", LocalDate.of(2025, 1, 1), new AgencyCode("C-old"));
    assertRefused("agency.close.lastDayMissing", null, SUCCESSOR);
  }

  @Test
  void a_change_of_aliases_is_a_change_of_the_row() {
    Agency agency = agency();
    agency.markRecorded();
    agency.change(details(List.of("BCU", "Bộ C")), AT);
    assertEquals(Set.of("aliases"), agency.changes().keySet());
    assertEquals("BCU; Bộ C", agency.state().get("aliases"));
  }

  private static Agency agency() {
    return Agency.create(new AgencyCode("C-old"), details(List.of("BCU")));
  }

  private static AgencyDetails details(List<String> aliases) {
    return new AgencyDetails(
        "Bộ Cũ",
        "Old Ministry",
        AgencyKind.MINISTRY,
        null,
        LocalDate.of(2020, 1, 1),
        null,
        aliases,
        false);
  }

  private static void assertRefused(String key, LocalDate lastDay, AgencyCode successor) {
    Agency agency = agency();
    var refused =
        assertThrows(RuleViolation.class, () -> agency.close(lastDay, successor, "x", AT));
    assertEquals(key, refused.key());
  }
}
