package vn.chidao.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.intake.AnnexField.COORDINATORS;
import static vn.chidao.intake.AnnexField.DEADLINE;
import static vn.chidao.intake.AnnexField.LEAD;
import static vn.chidao.intake.AnnexField.PRODUCT;
import static vn.chidao.intake.AnnexField.TASK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.chidao.intake.RawRow.Mark;
import vn.chidao.shared.RuleViolation;

class SpreadsheetReaderTest {
  private static final String HEADER =
      "TT,Nhiệm vụ,Cơ quan chủ trì,Cơ quan phối hợp,Thời hạn,Sản phẩm\n";

  @Test
  void headers_vary_in_words_marks_and_order() {
    List<RawRow> rows =
        csv(
            "STT;THOI HAN HOAN THANH;Nội dung công việc;Đơn vị thực hiện;Đơn vị phối hợp;Kết quả\n"
                + "1;6/2025;Xây dựng đề án;Bộ Công an;Bộ Tài chính;Đề án\n");
    assertEquals(
        new RawRow(
            2,
            "",
            "1",
            Map.of(
                TASK, "Xây dựng đề án",
                LEAD, "Bộ Công an",
                COORDINATORS, "Bộ Tài chính",
                DEADLINE, "6/2025",
                PRODUCT, "Đề án"),
            Set.of()),
        rows.get(0));
  }

  @Test
  void headings_group_the_rows_below_them_and_numbering_restarts() {
    List<RawRow> rows =
        csv(
            HEADER
                + "I,NHÓM NHIỆM VỤ VỀ THỂ CHẾ,,,,\n1,Sửa Luật,Bộ Tài chính,,2025,Luật\n"
                + "II.,Nhóm nhiệm vụ về hạ tầng,,,,\n1,Xây trạm,Bộ Công an,,2026,Trạm\n");
    assertEquals("I NHÓM NHIỆM VỤ VỀ THỂ CHẾ", rows.get(0).section());
    assertEquals("II. Nhóm nhiệm vụ về hạ tầng", rows.get(1).section());
    assertEquals("1", rows.get(1).label());
  }

  @Test
  void a_row_broken_over_pages_is_one_row() {
    List<RawRow> rows =
        csv(
            HEADER
                + "1,Xây dựng Đề án về,Bộ Văn hóa,Bộ Tài,2025,Đề\n"
                + ",chuyển đổi số,\", Thể thao và Du lịch\",chính,,án\n"
                + "2,Sửa Luật,Bộ Tài chính,,2025,Luật\n");
    assertEquals(2, rows.size());
    assertEquals("Xây dựng Đề án về chuyển đổi số", rows.get(0).text(TASK));
    assertEquals("Bộ Tài\nchính", rows.get(0).text(COORDINATORS));
    assertEquals(Set.of(Mark.JOINED), rows.get(0).marks());
  }

  @Test
  void headers_and_column_numbers_repeated_on_each_page_are_no_tasks() {
    List<RawRow> rows =
        csv(
            "PHỤ LỤC,,,,,\nDanh mục nhiệm vụ kèm theo Chỉ thị,,,,,\n"
                + HEADER
                + "(1),(2),(3),(4),(5),(6)\n1,Sửa Luật,Bộ Tài chính,,2025,Luật\n"
                + HEADER
                + "2,Xây trạm,Bộ Công an,,2026,Trạm\n");
    assertEquals(List.of("1", "2"), rows.stream().map(RawRow::label).toList());
  }

  @Test
  void decomposed_letters_and_strange_blanks_are_the_same_text() {
    String decomposed =
        Normalizer.normalize(HEADER + "1,Sửa\u00a0  Luật,Bộ Tài chính,,2025,", Normalizer.Form.NFD);
    assertEquals("Sửa Luật", csv(decomposed).get(0).text(TASK));
  }

  @Test
  void cells_copied_from_a_sheet_or_a_page_are_read() {
    String tabs = HEADER.replace(',', '\t') + "1\tSửa Luật\tBộ Tài chính\t\t2025\tLuật\n";
    assertEquals("Bộ Tài chính", SpreadsheetReader.pasted(tabs).rows().get(0).text(LEAD));
    String html =
        "<html><body><table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời hạn</th></tr>"
            + "<tr><td>1</td><td>Sửa Luật</td><td rowspan=2>Bộ Tài chính</td><td>2025</td></tr>"
            + "<tr><td>2</td><td>Xây trạm</td><td>2026</td></tr></table></body></html>";
    List<RawRow> rows = SpreadsheetReader.pasted(html).rows();
    assertEquals("Bộ Tài chính", rows.get(1).text(LEAD));
    assertEquals("2026", rows.get(1).text(DEADLINE));
  }

  @Test
  void merged_cells_count_for_every_row_they_cover() {
    byte[] workbook =
        xlsx(
            sheet -> {
              row(sheet, 0, "PHỤ LỤC");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
              row(sheet, 1, "TT", "Nhiệm vụ", "Phân công", "", "Thời hạn");
              row(sheet, 2, "", "", "Chủ trì", "Phối hợp", "");
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
              row(sheet, 3, "1", "Sửa Luật", "Bộ Tài chính", "Bộ Tư pháp", "2025");
              row(sheet, 4, "2", "Xây trạm", "", "Bộ Công an", "2026");
              sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
            });
    List<RawRow> rows = SpreadsheetReader.file("a.xlsx", workbook, n -> {}).rows();
    assertEquals("Bộ Tài chính", rows.get(1).text(LEAD));
    assertEquals("Bộ Công an", rows.get(1).text(COORDINATORS));
  }

  @Test
  void dates_and_formulas_of_a_workbook_are_read_as_shown_and_marked() {
    byte[] workbook =
        xlsx(
            sheet -> {
              row(sheet, 0, "TT", "Nhiệm vụ", "Chủ trì", "Thời hạn");
              row(sheet, 1, "1", "Sửa Luật", "Bộ Tài chính", "");
              CellStyle date = sheet.getWorkbook().createCellStyle();
              date.setDataFormat((short) 14);
              var cell = sheet.getRow(1).getCell(3);
              cell.setCellValue(LocalDate.of(2024, 9, 30));
              cell.setCellStyle(date);
              row(sheet, 2, "2", "Xây trạm", "", "2026");
              sheet.getRow(2).getCell(2).setCellFormula("\"Bộ \"&\"Công an\"");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    List<RawRow> rows = SpreadsheetReader.file("a.xlsx", workbook, n -> {}).rows();
    assertEquals("30/09/2024", rows.get(0).text(DEADLINE));
    assertEquals("Bộ Công an", rows.get(1).text(LEAD));
    assertEquals(Set.of(Mark.FORMULA), rows.get(1).marks());
  }

  @Test
  void what_is_no_annex_is_refused_with_what_is_wrong() throws IOException {
    refused("intake.refused.empty", "a.csv", new byte[0]);
    refused("intake.refused.empty", "a.csv", "\n \n,,\n".getBytes(UTF_8));
    refused("intake.refused.noTable", "a.csv", "a,b\n1,2\n".getBytes(UTF_8));
    refused("intake.refused.noRows", "a.csv", HEADER.getBytes(UTF_8));
    refused("intake.refused.pdf", "a.xlsx", "%PDF-1.7 …".getBytes(UTF_8));
    refused("intake.refused.oldExcel", "a.xls", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1));
    refused("intake.refused.notATable", "a.csv", bytes(1, 2, 0, 3, 4));
    refused("intake.refused.encoding", "a.csv", (HEADER + "1,Sửa").getBytes(legacy()));
    refused("intake.refused.brokenXlsx", "a.xlsx", bytes('P', 'K', 3, 4, 9, 9));
    refused("intake.refused.tooBig", "a.csv", new byte[SpreadsheetReader.MAX_BYTES + 1]);
    assertEquals(1, SpreadsheetReader.file("a.csv", utf16(), n -> {}).rows().size());
  }

  @Test
  void fifty_thousand_rows_are_refused() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 50_000; i++) csv.append(i).append(",Sửa Luật,Bộ Tài chính,,2025,\n");
    refused("intake.refused.tooManyRows", "a.csv", csv.toString().getBytes(UTF_8));
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet();
      for (int i = 0; i < 50_000; i++) sheet.createRow(i).createCell(0).setCellValue("x");
      workbook.write(out);
      refused("intake.refused.tooManyRows", "a.xlsx", out.toByteArray());
    }
  }

  @Test
  void a_zip_bomb_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
              + ".relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType="
              + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "</Types>");
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 300; i++) zip.write(zeros);
      zip.closeEntry();
    }
    refused("intake.refused.bomb", "a.xlsx", out.toByteArray());
  }

  private static List<RawRow> csv(String text) {
    return SpreadsheetReader.file("a.csv", text.getBytes(UTF_8), n -> {}).rows();
  }

  private static void refused(String key, String name, byte[] content) {
    RuleViolation refusal =
        assertThrows(RuleViolation.class, () -> SpreadsheetReader.file(name, content, n -> {}));
    assertEquals(key, refusal.key());
  }

  private static byte[] xlsx(Consumer<XSSFSheet> fill) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill.accept(workbook.createSheet("Phụ lục"));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) row.createCell(i).setCellValue(cells[i]);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
    return bytes;
  }

  private static Charset legacy() {
    return Charset.forName("windows-1258");
  }

  private static byte[] utf16() {
    byte[] text = (HEADER + "1,Sửa Luật,Bộ Tài chính,,2025,").getBytes(UTF_16LE);
    byte[] marked = new byte[text.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(text, 0, marked, 2, text.length);
    return marked;
  }
}
