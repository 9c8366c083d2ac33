package vn.chidao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.AgencyCode;

class AgencyDirectoryTest {
  private static final LocalDate JANUARY_2025 = LocalDate.of(2025, 1, 9);
  private static final LocalDate AUGUST_2025 = LocalDate.of(2025, 8, 8);
  private final AgencyDirectory directory = SeededAgencies.directory();

  @Test
  void sixty_three_provinces_became_thirty_four() {
    assertEquals(63, size(AgencyGroup.PROVINCES, LocalDate.of(2025, 6, 30)));
    assertEquals(34, size(AgencyGroup.PROVINCES, LocalDate.of(2025, 7, 1)));
    assertEquals(34, size(AgencyGroup.PROVINCES, LocalDate.of(2026, 5, 1)));
  }

  @Test
  void twenty_two_ministries_and_ministerial_agencies_became_seventeen() {
    assertEquals(22, size(AgencyGroup.MINISTRIES, LocalDate.of(2025, 2, 28)));
    assertEquals(17, size(AgencyGroup.MINISTRIES, LocalDate.of(2025, 3, 1)));
  }

  @Test
  void hue_and_dong_nai_became_cities() {
    assertEquals(5, size(AgencyGroup.CITIES, LocalDate.of(2024, 12, 31)));
    assertEquals(6, size(AgencyGroup.CITIES, LocalDate.of(2025, 1, 1)));
    assertEquals(7, size(AgencyGroup.CITIES, LocalDate.of(2026, 5, 1)));
  }

  @Test
  void a_group_is_the_sum_of_its_parts() {
    assertEquals(
        size(AgencyGroup.MINISTRIES, AUGUST_2025)
            + size(AgencyGroup.GOVERNMENT_AGENCIES, AUGUST_2025),
        size(AgencyGroup.MINISTRIES_AND_AGENCIES, AUGUST_2025));
    assertEquals(
        size(AgencyGroup.MINISTRIES_AND_AGENCIES, AUGUST_2025)
            + size(AgencyGroup.PROVINCES, AUGUST_2025),
        size(AgencyGroup.ALL, AUGUST_2025));
  }

  @Test
  void who_took_over_answers_also_over_two_mergers() {
    AgencyCode binhPhuoc = new AgencyCode("P-binh_phuoc@pre2025");
    assertEquals("Tỉnh Bình Phước", successor(binhPhuoc, JANUARY_2025));
    assertEquals("Tỉnh Đồng Nai", successor(binhPhuoc, AUGUST_2025));
    assertEquals("Thành phố Đồng Nai", successor(binhPhuoc, LocalDate.of(2026, 8, 1)));
    assertEquals(
        "Bộ Khoa học và Công nghệ", successor(new AgencyCode("C-btttt"), LocalDate.of(2025, 3, 1)));
  }

  @Test
  void nobody_answers_for_an_unknown_agency() {
    assertEquals(
        Optional.empty(), directory.livingSuccessor(new AgencyCode("C-nobody"), AUGUST_2025));
  }

  @Test
  void every_closed_agency_has_a_living_successor() {
    for (AgencyEntry agency : directory.all())
      assertTrue(
          directory
              .livingSuccessor(agency.code(), LocalDate.of(2026, 8, 1))
              .filter(living -> living.isValidOn(LocalDate.of(2026, 8, 1)))
              .isPresent(),
          agency.name());
  }

  @Test
  void every_commune_lies_in_a_province_of_today() {
    List<AgencyEntry> communes =
        directory.all().stream().filter(agency -> agency.kind().isCommune()).toList();
    assertEquals(3321, communes.size());
    for (AgencyEntry commune : communes) {
      AgencyEntry province = directory.find(commune.parent()).orElseThrow();
      assertTrue(province.kind().isProvince() && province.validTo() == null, commune.name());
    }
  }

  private int size(AgencyGroup group, LocalDate day) {
    return directory.members(group, day).size();
  }

  private String successor(AgencyCode code, LocalDate day) {
    return directory.livingSuccessor(code, day).orElseThrow().name();
  }
}
