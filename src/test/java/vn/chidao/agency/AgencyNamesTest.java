package vn.chidao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 9);
  private final AgencyNames names = SeededAgencies.names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ TT&TT | C-btttt",
        "Bộ Thông tin & Truyền thông | C-btttt",
        "bo thong tin va truyen thong | C-btttt",
        "BỘ THÔNG TIN VÀ TRUYỀN THÔNG | C-btttt",
        "Bộ KH&CN | C-bkhcn",
        "Bộ Khoa học, Công nghệ | C-bkhcn",
        "Bộ Công An | C-bca",
        "Bộ TN&MT | C-btnmt",
        "Bộ Tài nguyên và môi trường | C-btnmt",
        "Bộ LĐ-TB&XH | C-bldtbxh",
        "Bộ LĐTBXH | C-bldtbxh",
        "Bộ Lao động – Thương binh và Xã hội | C-bldtbxh",
        "Bộ NN&PTNT | C-bnnptnt",
        "Bộ Nông nghiệp & PTNT | C-bnnptnt",
        "Bộ Văn hoá, Thể thao và Du lịch | C-bvhttdl",
        "Bộ VHTTDL | C-bvhttdl",
        "NHNN | C-nhnn",
        "Ngân hàng nhà nước Việt Nam | C-nhnn",
        "VPCP | C-vpcp",
        "VTV | C-vtv",
        "TTXVN | C-ttxvn",
        "UBND TP. Hà Nội | P-ha_noi",
        "UBND thành phố Hà Nội | P-ha_noi",
        "Uỷ ban nhân dân Thành phố Hà Nội | P-ha_noi",
        "TP Hà Nội | P-ha_noi",
        "Hà Nội | P-ha_noi",
        "TP.HCM | P-ho_chi_minh@pre2025",
        "TPHCM | P-ho_chi_minh@pre2025",
        "UBND TP. Hồ Chí Minh | P-ho_chi_minh@pre2025",
        "Thanh Hoá | P-thanh_hoa",
        "tỉnh Hoà Bình | P-hoa_binh@pre2025",
        "UBND tỉnh Bà Rịa – Vũng Tàu | P-ba_ria_vung_tau@pre2025",
        "BR-VT | P-ba_ria_vung_tau@pre2025",
        "Đăk Lăk | P-dak_lak@pre2025",
        "Đắc Lắc | P-dak_lak@pre2025",
        "Thừa Thiên - Huế | P-thua_thien_hue",
        "Thành phố Huế | P-hue@2025"
      })
  void an_agency_is_found_by_what_texts_call_it(String text, String code) {
    List<AgencyEntry> found = names.named(text, DAY);
    assertEquals(code, found.get(0).code().value(), text);
    assertEquals(1, found.size(), text);
    assertEquals(found, names.named(Normalizer.normalize(text, Normalizer.Form.NFD), DAY));
  }

  @Test
  void the_date_decides_which_of_two_provinces_of_one_name_is_meant() {
    assertEquals("P-da_nang@pre2025", code("TP. Đà Nẵng", LocalDate.of(2025, 6, 30)));
    assertEquals("P-da_nang@2025", code("TP. Đà Nẵng", LocalDate.of(2025, 7, 1)));
  }

  @Test
  void a_closed_agency_is_still_found_by_its_name() {
    assertEquals("C-btttt", code("Bộ TT&TT", LocalDate.of(2026, 1, 1)));
  }

  @Test
  void communes_are_found_with_their_word_and_may_be_several() {
    LocalDate day = LocalDate.of(2025, 8, 1);
    assertEquals("X-00004", code("UBND phường Ba Đình", day));
    assertTrue(names.named("xã Tân Tiến", day).size() > 1);
    assertEquals(List.of(), names.named("Ba Đình", day));
  }

  @Test
  void a_name_with_a_slip_of_the_pen_is_nearest_to_the_right_one() {
    assertEquals("Bộ Khoa học và Công nghệ", nearest("Bộ Khoa học và Công nhệ"));
    assertEquals("Bộ Giao thông vận tải", nearest("Bộ Giao thông Vận tả"));
    assertEquals("Bộ Nông nghiệp và Phát triển nông thôn", nearest("Bộ Nông nghiệp"));
  }

  @Test
  void a_stranger_is_near_to_nobody() {
    assertEquals(List.of(), names.like("Tập đoàn, doanh nghiệp công nghệ số", DAY, 5));
  }

  private String code(String text, LocalDate day) {
    return names.named(text, day).get(0).code().value();
  }

  private String nearest(String text) {
    return names.like(text, DAY, 3).get(0).agency().name();
  }
}
