package vn.chidao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.intake.Addressee.Kind;
import vn.chidao.intake.Doubt.Weight;

class AddresseesTest {
  private static final LocalDate SIGNED = LocalDate.of(2025, 1, 9);

  static Stream<Arguments> published() {
    return Published.table("messy_lead_agencies.csv").stream()
        .map(
            row ->
                Arguments.of(
                    row.get("raw_value"),
                    Published.dateOf(row.get("example_document")),
                    row.get("class_suggested")));
  }

  @ParameterizedTest
  @MethodSource("published")
  void published_lead_cells_are_of_the_expected_class(String cell, LocalDate signed, String shape) {
    Addressees leads = Addressees.leads(cell, Published.context(signed));
    assertEquals(shape, leads.shape().name());
    assertTrue(leads.of(Kind.UNKNOWN).findAny().isEmpty(), leads.toString());
    assertEquals(
        leads.shape(),
        Addressees.leads(Normalizer.normalize(cell, Normalizer.Form.NFD), Published.context(signed))
            .shape());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ TT&TT | C-btttt",
        "Các Bộ: Công Thương, Xây dựng | C-bct C-bxd",
        "Các Bộ Tài chính, Văn hóa, Thể thao và Du lịch, Y tế | C-btc C-bvhttdl C-byt",
        "Bộ Tài chính, Công Thương, Xây dựng | C-btc C-bct C-bxd",
        "Bộ trưởng các Bộ: Nội vụ, Tư pháp | C-bnv C-btp",
        "Bộ trưởng Bộ Công an | C-bca",
        "Thống đốc Ngân hàng Nhà nước Việt Nam | C-nhnn",
        "Tổng Thanh tra Chính phủ | C-ttcp",
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | C-vpcp",
        "Chủ tịch UBND thành phố Hà Nội | P-ha_noi",
        "Bộ Khoa học, Công nghệ, Bộ Nội vụ | C-bkhcn C-bnv",
        "Bộ Lao động - Thương binh và Xã hội, Thanh tra Chính phủ | C-bldtbxh C-ttcp",
        "Bộ Nông nghiệp và Phát triển nông thôn, Tài nguyên và Môi trường | C-bnnptnt C-btnmt",
        "'- Bộ Công an\n- Bộ Quốc phòng' | C-bca C-bqp",
        "1. Bộ Y tế 2. Bộ Nội vụ | C-byt C-bnv",
        "Bộ Y tế/Bộ Nội vụ | C-byt C-bnv",
        "'Bộ Thông tin và\nTruyền thông' | C-btttt",
        "VTV, VOV, TTXVN | C-vtv C-vov C-ttxvn",
        "Đài Tiếng nói Việt Nam (VOV) | C-vov",
        "UBND các tỉnh: Bắc Ninh, Hà Nam | P-bac_ninh@pre2025 P-ha_nam@pre2025",
        "các địa phương Bắc Ninh, Bình Dương, An Giang"
            + " | P-bac_ninh@pre2025 P-binh_duong@pre2025 P-an_giang@pre2025",
        "UBND TP. Hà Nội và TP.HCM | P-ha_noi P-ho_chi_minh@pre2025",
        "Hà Nội, Đà Nẵng | P-ha_noi P-da_nang@pre2025",
        "UBND tỉnh Bà Rịa - Vũng Tàu | P-ba_ria_vung_tau@pre2025",
        "Bộ Công an chủ trì | C-bca",
        "Chủ trì: Bộ Công an | C-bca",
        "Bộ KHCN chủ trì; Bộ TC, BCA phối hợp | C-bkhcn",
        "Bộ Giáo dục & ĐT | C-bgddt"
      })
  void named_agencies_are_found(String cell, String codes) {
    Addressees leads = read(cell);
    assertEquals(codes, codes(leads));
    assertEquals(
        List.of(),
        leads.doubts().stream()
            .filter(d -> d.is(Weight.DOUBT) && !d.key().endsWith(".several"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Các bộ, ngành, địa phương | 95",
        "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | 32",
        "Các bộ, cơ quan ngang bộ | 22",
        "Các Bộ | 22",
        "Các cơ quan thuộc Chính phủ | 10",
        "UBND các tỉnh, thành phố trực thuộc Trung ương | 63",
        "UBND 63 tỉnh, thành phố | 63",
        "Hội đồng nhân dân, Ủy ban nhân dân các tỉnh, thành phố trực thuộc TW | 63",
        "Chủ tịch UBND các tỉnh, thành phố | 63",
        "Các địa phương trong cả nước | 63",
        "63/63 địa phương | 63",
        "Các thành phố trực thuộc Trung ương | 6",
        "Bộ, ngành, UBND các tỉnh, thành phố trực thuộc trung ương | 95",
        "Các bộ, ban, ngành Trung ương; các địa phương | 95"
      })
  void groups_are_the_agencies_of_the_day_and_no_doubt(String cell, int members) {
    Addressees leads = read(cell);
    assertEquals(members, leads.agencies().size());
    assertTrue(leads.doubts().stream().allMatch(d -> d.is(Weight.NOTE)), leads.toString());
  }

  @Test
  void a_group_follows_the_date_of_the_document() {
    String cell = "UBND các tỉnh, thành phố trực thuộc Trung ương";
    var later = Published.context(LocalDate.of(2025, 8, 8));
    assertEquals(34, Addressees.leads(cell, later).agencies().size());
    assertEquals(17, Addressees.leads("Các bộ, cơ quan ngang bộ", later).agencies().size());
  }

  @Test
  void several_named_leads_need_one_who_is_accountable() {
    Addressees leads = read("Bộ Y tế, Bộ Nội vụ");
    assertTrue(leads.hasSeveralLeads());
    assertEquals(List.of("2", "Bộ Y tế; Bộ Nội vụ"), doubt(leads, "several").params());
    assertTrue(read("VTV, các địa phương").hasSeveralLeads());
    assertFalse(read("Các bộ, ngành, địa phương").hasSeveralLeads());
  }

  @Test
  void an_agency_that_was_merged_before_the_document_is_doubtful() {
    Addressees leads = Addressees.leads("Bộ TT&TT", Published.context(LocalDate.of(2025, 8, 8)));
    assertEquals("C-bkhcn", codes(leads));
    assertEquals(List.of("Bộ Khoa học và Công nghệ"), doubt(leads, "closed").suggestions());
  }

  @Test
  void an_agency_that_did_not_exist_yet_is_doubtful() {
    Addressees leads = read("Bộ Nông nghiệp và Môi trường");
    assertEquals("", codes(leads));
    assertEquals(
        List.of("Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Tài nguyên và Môi trường"),
        doubt(leads, "notYet").suggestions());
  }

  @Test
  void those_concerned_have_to_be_named_for_a_lead_but_not_for_a_coordinator() {
    assertEquals(Weight.DOUBT, doubt(read("Các bộ, ngành liên quan"), "concerned").weight());
    Addressees coordinators =
        Addressees.coordinators("Các bộ, cơ quan liên quan", Published.context(SIGNED));
    assertEquals(Weight.NOTE, doubt(coordinators, "concerned").weight());
    assertEquals(List.of(), coordinators.agencies());
  }

  @Test
  void a_unit_inside_a_ministry_keeps_its_words_and_suggests_the_ministry() {
    Addressees leads =
        Addressees.leads(
            "Trung tâm Truyền thông TN&MT, Báo TN&MT", Published.context(LocalDate.of(2024, 8, 6)));
    assertEquals(
        List.of("Trung tâm Truyền thông TN&MT", "Báo TN&MT"),
        leads.all().stream().map(Addressee::said).toList());
    assertEquals(List.of("Bộ Tài nguyên và Môi trường"), doubt(leads, "unit").suggestions());
    assertEquals(AddresseeShape.UNIT_INSIDE_MINISTRY, read("Văn phòng Bộ Công an").shape());
    assertEquals(AddresseeShape.UNIT_INSIDE_MINISTRY, read("Sở Y tế tỉnh Hà Nam").shape());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VCCI | NOT_A_STATE_AGENCY",
        "Tập đoàn Điện lực Việt Nam | NOT_A_STATE_AGENCY",
        "Sở Giao dịch Chứng khoán Hà Nội | NOT_A_STATE_AGENCY",
        "Liên đoàn Thương mại và Công nghiệp Việt Nam | NOT_A_STATE_AGENCY",
        "Kiểm toán nhà nước | NOT_A_STATE_AGENCY",
        "Ban Chỉ đạo 35 | NOT_A_STATE_AGENCY",
        "Tập đoàn Bưu chính Viễn thông Việt Nam (VNPT) | NOT_A_STATE_AGENCY",
        "Công an các đơn vị, địa phương | UNIT_INSIDE_MINISTRY",
        "một số tỉnh đủ điều kiện | GROUP_UNDEFINED_SUBSET",
        "Các địa phương có rừng | GROUP_UNDEFINED_SUBSET",
        "UBND cấp xã | GROUP_UNDEFINED_SUBSET",
        "Bộ Tài chính chỉ đạo Tổng cục Thuế thực hiện | DIRECTED",
        "Bộ Công Thương chỉ đạo Tập đoàn Điện lực Việt Nam | DIRECTED",
        "Bộ Công Thương, Bộ Xyz | MULTI_NAMED_MAYBE"
      })
  void what_cannot_be_assigned_is_asked_about(String cell, String shape) {
    Addressees leads = read(cell);
    if (!shape.endsWith("MAYBE")) assertEquals(shape, leads.shape().name());
    assertTrue(leads.doubts().stream().anyMatch(d -> d.is(Weight.DOUBT)), leads.toString());
  }

  @Test
  void the_verb_may_make_the_lead_a_helper() {
    Addressees leads = read("UBND các tỉnh, thành phố phối hợp với Bộ Công an");
    assertTrue(leads.helper());
    assertEquals(List.of("Bộ Công an"), doubt(leads, "helper").suggestions());
    Addressees explicit = read("Bộ Y tế chủ trì, phối hợp với Bộ Công an và các bộ liên quan");
    assertFalse(explicit.helper());
    assertEquals("C-byt", codes(explicit));
    assertEquals("C-bca", explicit.coordinators().get(0).agencies().get(0).value());
    assertFalse(read("Chủ trì: Bộ Y tế; Phối hợp: Bộ Công an").helper());
  }

  @Test
  void a_slip_of_the_pen_is_taken_for_the_name_but_asked_about() {
    Addressees leads = read("Bộ Thông tin và Truyền thôngg");
    assertEquals("C-btttt", codes(leads));
    assertEquals(Weight.DOUBT, doubt(leads, "slip").weight());
    assertEquals(
        "Bộ Nông nghiệp và Phát triển nông thôn",
        doubt(read("Bộ Nông nghiệp"), "unknown").suggestions().get(0));
  }

  @Test
  void a_list_that_was_cut_off_is_noticed() {
    assertEquals(
        Weight.DOUBT,
        doubt(
                Addressees.coordinators(
                    "Bộ Thông tin và Truyền thông, Bộ Khoa học và Công nghệ, Bộ",
                    Published.context(SIGNED)),
                "cutOff")
            .weight());
  }

  @Test
  void a_commune_of_a_frequent_name_needs_its_province() {
    var context = Published.context(LocalDate.of(2025, 8, 8));
    Addressees commune = Addressees.leads("UBND xã Tân Tiến", context);
    Doubt doubt = doubt(commune, "ambiguous");
    assertTrue(doubt.suggestions().size() > 1);
    for (String suggestion : doubt.suggestions()) {
      Addressees chosen = Addressees.leads(suggestion, context);
      assertEquals(1, chosen.agencies().size(), suggestion);
      assertEquals(List.of(), chosen.doubts());
    }
  }

  @Test
  void a_commune_may_be_followed_by_its_province() {
    var context = Published.context(LocalDate.of(2025, 8, 8));
    Addressees ward = Addressees.leads("UBND phường Ba Đình, thành phố Hà Nội", context);
    assertEquals("X-00004", codes(ward));
  }

  @Test
  void a_name_in_parentheses_is_kept_and_asked_about_when_it_is_another_agency() {
    assertEquals(Weight.NOTE, doubt(read("Bộ Công an (Cục C06)"), "parenthesis").weight());
    assertEquals(
        Weight.DOUBT,
        doubt(read("Bộ Tài chính (nay có Bộ Kế hoạch và Đầu tư)"), "parenthesis").weight());
  }

  @Test
  void no_lead_is_missing_and_no_coordinator_is_fine() {
    assertEquals(Weight.MISSING, doubt(read(" "), "none").weight());
    assertEquals(List.of(), Addressees.coordinators("", Published.context(SIGNED)).doubts());
  }

  @Test
  void published_coordinator_cells_name_nobody_unknown() {
    for (String file : Published.FILES)
      for (var row : Published.table(file)) {
        String cell = row.get("co_quan_phoi_hop");
        Addressees read = Addressees.coordinators(cell, Published.context(SIGNED));
        assertEquals(List.of(), read.of(Kind.UNKNOWN).map(Addressee::said).toList(), cell);
      }
  }

  private static Addressees read(String cell) {
    return Addressees.leads(cell, Published.context(SIGNED));
  }

  private static String codes(Addressees leads) {
    return leads.agencies().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static Doubt doubt(Addressees read, String key) {
    return read.doubts().stream()
        .filter(doubt -> doubt.key().equals("intake.addressee." + key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(read));
  }
}
