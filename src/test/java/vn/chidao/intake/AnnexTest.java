package vn.chidao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.intake.Annex.Figures;
import vn.chidao.intake.ProductPhrase.Kind;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;

class AnnexTest {
  private static final LocalDate AUGUST_2025 = LocalDate.of(2025, 8, 8);
  private static final String HEADER =
      "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\tSản phẩm\n";

  /** A decision of 2025 as such annexes look: parts, groups, one row over two pages. */
  private static final String DECISION =
      "DANH MỤC NHIỆM VỤ\n"
          + "(Kèm theo Quyết định số 1131/QĐ-TTg)\n"
          + "TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n"
          + "I\tHOÀN THIỆN THỂ CHẾ\n"
          + "1\tTrình Chính phủ ban hành Nghị định về định danh và xác thực điện tử\tBộ Công an\tBộ Tư pháp, "
          + "các bộ, cơ quan liên quan\tQuý IV/2025\n"
          + "2\tBan hành Thông tư hướng dẫn kỹ thuật về\tBộ Khoa học và\tBộ Tài\tTháng\n"
          + "\tkết nối, chia sẻ dữ liệu\tCông nghệ\tchính\t10/2025\n"
          + "II\tPHÁT TRIỂN DỮ LIỆU\n"
          + "1\tLàm sạch dữ liệu đất đai trên địa bàn\tUBND các tỉnh, thành phố trực thuộc Trung ương\tBộ Nông "
          + "nghiệp và Môi trường\ttrước 31/12/2025\n"
          + "2\tBáo cáo kết quả số hóa\tCác bộ, ngành, địa phương\t\tHằng quý\n";

  @Test
  void a_decision_without_products_is_understood_but_for_them() {
    Annex annex = read(DECISION);
    assertEquals(new Figures(4, 0, 0, 4), annex.figures());
    assertEquals("I HOÀN THIỆN THỂ CHẾ", annex.row(1).section());
    assertEquals("Bộ Khoa học và\nCông nghệ", annex.row(2).text(AnnexField.LEAD));
    assertEquals(List.of(new AgencyCode("C-bkhcn")), annex.row(2).leadAgencies());
    assertEquals(List.of(new AgencyCode("C-btc")), annex.row(2).coordinatingAgencies());
    assertEquals(LocalDate.of(2025, 10, 31), annex.row(2).deadline().dueOn());
    assertEquals(34, annex.row(3).leadAgencies().size());
    assertEquals(58, annex.row(4).leadAgencies().size());
    assertEquals(ReportingCycle.QUARTER, annex.row(4).deadline().cycle());
    for (AnnexRow row : annex.rows()) assertEquals(EnumSet.of(AnnexField.PRODUCT), row.missing());
    assertEquals(
        List.of("Nghị định về định danh và xác thực điện tử"),
        annex.row(1).gaps().get(0).suggestions());
  }

  @Test
  void decomposed_letters_change_nothing() {
    assertEquals(read(DECISION), read(Normalizer.normalize(DECISION, Normalizer.Form.NFD)));
  }

  @Test
  void a_telegram_to_named_provinces_is_understood() {
    Annex annex =
        read(
            "STT;Nhiệm vụ;Đơn vị thực hiện;Thời hạn;Kết quả\n"
                + "1;Rà soát các khu vực có nguy cơ sạt lở;UBND các tỉnh: Lào Cai, Sơn La, Điện Biên;"
                + "05 ngày kể từ ngày ký;Báo cáo Thủ tướng Chính phủ\n"
                + "2;Cấp gạo hỗ trợ;Bộ Tài chính chủ trì, phối hợp với Bộ Công Thương;khẩn trương;Quyết định "
                + "xuất cấp\n");
    AnnexRow first = annex.row(1);
    assertEquals(3, first.leadAgencies().size());
    assertTrue(first.leads().hasSeveralLeads());
    assertEquals(LocalDate.of(2025, 8, 13), first.deadline().dueOn());
    assertEquals(Kind.SUBMITTED, first.products().get(0).kind());
    AnnexRow second = annex.row(2);
    assertEquals(List.of(new AgencyCode("C-btc")), second.leadAgencies());
    assertEquals(List.of(new AgencyCode("C-bct")), second.coordinatingAgencies());
    assertEquals(Set.of(AnnexField.DEADLINE), second.missing());
    assertEquals(new Figures(2, 0, 1, 1), annex.figures());
  }

  @Test
  void writing_into_a_cell_reads_it_anew_and_leaves_the_others() {
    Annex annex = read(HEADER + "1\tSửa Luật\tBộ TT&TT\tBộ Tài chính\tkhẩn trương\tLuật");
    AnnexRow row = annex.row(1);
    assertEquals("intake.addressee.closed", row.doubts().get(0).key());
    AnnexRow corrected =
        row.corrected(AnnexField.DEADLINE, " 30/9/2025 ", context())
            .corrected(AnnexField.LEAD, row.doubts().get(0).suggestions().get(0), context());
    assertTrue(corrected.isUnderstood());
    assertEquals("Bộ Khoa học và Công nghệ", corrected.text(AnnexField.LEAD));
    assertEquals("30/9/2025", corrected.deadline().said());
    assertEquals(row.text(AnnexField.COORDINATORS), corrected.text(AnnexField.COORDINATORS));
    assertEquals(new Figures(1, 1, 0, 0), annex.with(corrected).figures());
    assertFalse(annex.row(1).isUnderstood());
  }

  @Test
  void what_was_understood_can_be_confirmed_until_the_cell_changes() {
    AnnexRow row = read(HEADER + "1\tSửa Luật\tBộ Y tế, Bộ Nội vụ\t\t12/2025\tLuật").row(1);
    AnnexRow confirmed = row.confirmed(AnnexField.LEAD);
    assertTrue(row.isDoubtful());
    assertTrue(confirmed.isUnderstood());
    assertTrue(confirmed.corrected(AnnexField.DEADLINE, "11/2025", context()).isUnderstood());
    assertTrue(confirmed.corrected(AnnexField.LEAD, "Bộ Y tế, Bộ Công an", context()).isDoubtful());
  }

  @Test
  void how_a_row_came_together_stays_known_after_a_correction() {
    AnnexRow row = read(HEADER + "1\tSửa Luật về\tBộ Y tế\t\t12/2025\tLuật\n\tdược\t\t\t\t").row(1);
    assertEquals("intake.row.JOINED", row.notes().get(0).key());
    AnnexRow corrected = row.corrected(AnnexField.DEADLINE, "11/2025", context());
    assertEquals("intake.row.JOINED", corrected.notes().get(0).key());
  }

  @Test
  void an_emptied_cell_says_nothing() {
    AnnexRow row = read(HEADER + "1\tSửa Luật\tBộ Y tế\t\t12/2025\tLuật").row(1);
    assertEquals(
        Set.of(AnnexField.LEAD), row.corrected(AnnexField.LEAD, "  ", context()).missing());
    assertEquals(
        Set.of(AnnexField.TASK), row.corrected(AnnexField.TASK, null, context()).missing());
  }

  @Test
  void a_task_that_only_helps_makes_its_lead_doubtful() {
    AnnexRow row =
        read(HEADER
                + "1\tPhối hợp rà soát quy định\tUBND tỉnh Lào Cai\tBộ Tư pháp\t12/2025\tBáo cáo")
            .row(1);
    assertEquals("intake.addressee.helper", row.doubts().get(0).key());
    assertEquals(List.of("Bộ Tư pháp"), row.doubts().get(0).suggestions());
    assertFalse(
        read(HEADER + "1\tChủ trì, phối hợp rà soát\tBộ Tư pháp\t\t12/2025\tBáo cáo")
            .row(1)
            .isDoubtful());
  }

  @Test
  void a_lead_among_its_own_coordinators_is_noticed_and_left_out() {
    AnnexRow row = read(HEADER + "1\tSửa Luật\tBộ Y tế\tBộ Y tế, Bộ Tư pháp\t12/2025\tLuật").row(1);
    assertEquals("intake.addressee.sameAsLead", row.doubts().get(0).key());
    assertEquals(List.of("Bộ Tư pháp"), row.doubts().get(0).suggestions());
    assertEquals(List.of(new AgencyCode("C-btp")), row.coordinatingAgencies());
  }

  @Test
  void a_cell_that_is_longer_than_a_task_keeps_is_doubtful() {
    String task = "Rà soát ".repeat(600);
    AnnexRow row = read(HEADER + "1\t" + task + "\tBộ Y tế\t\t12/2025\tLuật").row(1);
    assertEquals("intake.row.tooLong", row.doubts().get(0).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Quyết định của Thủ tướng Chính phủ | Xây dựng đề án | 6/2025 | ISSUED",
        "Nghị định của Chính phủ | Xây dựng Nghị định | trình Chính phủ trước ngày 30/7/2024 | SUBMITTED",
        "Luật của Quốc hội | Sửa Luật | 2025 | ISSUED",
        "Báo cáo Thủ tướng Chính phủ | Rà soát | 6/2025 | SUBMITTED",
        "Tờ trình Chính phủ | Rà soát | 6/2025 | SUBMITTED",
        "Hồ sơ đề nghị xây dựng Luật | Rà soát | 6/2025 | SUBMITTED",
        "Đề án được phê duyệt | Xây dựng | 6/2025 | ISSUED",
        "Đề án | Xây dựng, trình Thủ tướng Chính phủ Đề án | 6/2025 | SUBMITTED",
        "Đề án | Xây dựng, ban hành Đề án | 6/2025 | ISSUED",
        "Đề án | Xây dựng Đề án | 6/2025 | OTHER",
        "Chương trình | Phát sóng chương trình truyền hình | 6/2025 | OTHER",
        "Nền tảng số | Xây dựng nền tảng | 6/2025 | OTHER",
        "Văn bản hướng dẫn | Ban hành | 6/2025 | ISSUED"
      })
  void submitted_and_issued_are_different_products(
      String product, String task, String due, Kind kind) {
    assertEquals(List.of(new ProductPhrase(product, kind)), ProductPhrase.read(product, task, due));
  }

  @Test
  void a_cell_may_name_several_products() {
    assertEquals(
        List.of("Nghị quyết của Quốc hội", "Quyết định của Thủ tướng Chính phủ"),
        names("Nghị quyết của Quốc hội, Quyết định của Thủ tướng Chính phủ"));
    assertEquals(List.of("đề án", "báo cáo"), names("đề án; báo cáo."));
    assertEquals(List.of("Đề án", "Tờ trình"), names("- Đề án\n- Tờ trình"));
    assertEquals(
        List.of("Tiêu chuẩn, Quy chuẩn về dữ liệu"), names("Tiêu chuẩn, Quy chuẩn\nvề dữ liệu"));
  }

  @Test
  void a_place_that_is_not_there_is_nothing() {
    Annex annex = read(DECISION);
    assertThrows(NothingThere.class, () -> annex.row(0));
    assertThrows(NothingThere.class, () -> annex.row(5));
  }

  @Test
  void an_annex_can_wait_in_a_session() throws IOException {
    try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(read(DECISION));
    }
  }

  private static List<String> names(String cell) {
    return ProductPhrase.read(cell, "", "").stream().map(ProductPhrase::name).toList();
  }

  private static AnnexContext context() {
    return Published.context(AUGUST_2025);
  }

  private static Annex read(String table) {
    return Annex.read(SpreadsheetReader.pasted(table), context(), (rows, of) -> {});
  }
}
