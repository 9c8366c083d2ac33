package vn.chidao.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.intake.AnnexField.COORDINATORS;
import static vn.chidao.intake.AnnexField.DEADLINE;
import static vn.chidao.intake.AnnexField.LEAD;
import static vn.chidao.intake.AnnexField.PRODUCT;
import static vn.chidao.intake.AnnexField.TASK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.intake.RawRow.Mark;
import vn.chidao.shared.RuleViolation;

class AnnexTableTest {
  private static final String[] HEADER = {
    "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TT|Nhiệm vụ, giải pháp|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn hoàn thành|Sản phẩm",
        "STT|Nội dung công việc|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian thực hiện|Kết quả, sản phẩm",
        "Số TT|Tên nhiệm vụ|Chủ trì|Phối hợp|Tiến độ|Sản phẩm đầu ra",
        "stt|noi dung nhiem vu|co quan thuc hien|co quan phoi hop|thoi han|ket qua",
        "TT|NHIỆM VỤ CỤ THỂ|CƠ QUAN CHỦ TRÌ THỰC HIỆN|CƠ QUAN PHỐI HỢP|THỜI ĐIỂM HOÀN THÀNH|SẢN PHẨM DỰ KIẾN",
        "No.|Task|Lead agency|Coordinating agencies|Deadline|Deliverable",
        "TT|Tên đề án|Bộ, ngành chủ trì|Cơ quan tham gia|Hạn hoàn thành|Hình thức văn bản",
        "TT|Nội dung|Đơn vị được giao|Phối hợp|Thời hạn trình|Sản phẩm"
      })
  void headers_have_many_names(String header) {
    RawRow row = pasted(header.replace('|', '\t') + "\n1\tA b\tC\tD\tE\tF").get(0);
    assertEquals(
        List.of("A b", "C", "D", "E", "F"),
        List.of(TASK, LEAD, COORDINATORS, DEADLINE, PRODUCT).stream().map(row::text).toList());
    assertEquals("1", row.label());
  }

  @Test
  void titles_two_line_headers_and_column_counts_are_no_tasks() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, "Phụ lục II");
              Sheets.merge(s, "A1:F1");
              Sheets.line(s, 2, "DANH MỤC NHIỆM VỤ VÀ THỜI HẠN HOÀN THÀNH");
              Sheets.merge(s, "A2:F2");
              Sheets.line(s, 3, "(Kèm theo Nghị quyết số 03/NQ-CP)");
              Sheets.line(
                  s, 5, "TT", "Nhiệm vụ", "Cơ quan thực hiện", null, "Thời hạn", "Sản phẩm");
              Sheets.line(s, 6, null, null, "Chủ trì", "Phối hợp");
              for (String range : List.of("A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:F6"))
                Sheets.merge(s, range);
              Sheets.line(s, 7, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
              Sheets.line(s, 8, "1", "Sửa Luật", "Bộ Tài chính", "Bộ Tư pháp", "2025", "Luật");
            });
    assertEquals(1, rows.size());
    assertEquals(8, rows.get(0).number());
    assertEquals("Bộ Tài chính", rows.get(0).text(LEAD));
    assertEquals("Bộ Tư pháp", rows.get(0).text(COORDINATORS));
    assertEquals("2025", rows.get(0).text(DEADLINE));
  }

  @Test
  void headings_become_sections_however_they_are_written() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              Sheets.line(s, 2, "I", "Về thể chế");
              Sheets.line(s, 3, "1", "Sửa Luật", "Bộ Tài chính", null, "2025");
              Sheets.line(s, 4, "II. VỀ HẠ TẦNG");
              Sheets.merge(s, "A4:F4");
              Sheets.line(s, 5, "1", "Xây trạm", "Bộ Công an", null, "2026");
              Sheets.line(s, 6, "2", "Về dữ liệu");
              Sheets.line(s, 7, "2.1", "Lập danh mục", "Bộ Y tế", null, "2026");
              Sheets.line(s, 8, null, "Nhóm nhiệm vụ khác");
              Sheets.line(s, 9, "3", "Đào tạo", "Bộ Nội vụ", null, "2026");
            });
    assertEquals(
        List.of("I Về thể chế", "II. VỀ HẠ TẦNG", "2 Về dữ liệu", "Nhóm nhiệm vụ khác"),
        rows.stream().map(RawRow::section).toList());
    assertEquals(List.of("1", "1", "2.1", "3"), rows.stream().map(RawRow::label).toList());
  }

  @Test
  void a_numbered_task_that_says_nothing_else_is_still_a_task() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              Sheets.line(s, 2, "1", "Chỉ đạo các đơn vị thực hiện nghiêm Chỉ thị");
              Sheets.line(s, 3, "2", "Sửa Luật", "Bộ Tài chính", null, "2025");
            });
    assertEquals(2, rows.size());
  }

  @Test
  void a_line_without_number_is_the_rest_of_a_task_or_a_heading() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              Sheets.line(
                  s, 2, "1", "Xây dựng Chiến lược phát triển của", "Bộ Thông tin và", null, "Quý");
              Sheets.line(s, 3, null, "Việt Nam đến năm 2030", "Truyền thông", null, "III/2025");
              Sheets.line(s, 4, "2", "Sửa Luật", "Bộ Tài chính", null, "2025");
              Sheets.line(s, 5, null, "Về phát triển hạ tầng số");
              Sheets.line(s, 6, "3", "Xây trạm", "Bộ Công an", null, "2026");
              Sheets.line(s, 7, null, "Lập quỹ", "Bộ Y tế", null, "2027");
            });
    assertEquals(
        List.of(
            "Xây dựng Chiến lược phát triển của Việt Nam đến năm 2030",
            "Sửa Luật",
            "Xây trạm",
            "Lập quỹ"),
        rows.stream().map(row -> row.text(TASK)).toList());
    Annex annex =
        Annex.read(new RawTable(rows), Published.context(LocalDate.of(2025, 1, 9)), (r, of) -> {});
    assertEquals("[C-btttt]", annex.row(1).leadAgencies().toString());
    assertEquals("2025-09-30", annex.row(1).deadline().dueOn().toString());
    assertEquals(Set.of(Mark.JOINED), rows.get(0).marks());
    assertEquals(Set.of(Mark.HEADING_AFTER), rows.get(1).marks());
    assertEquals("Về phát triển hạ tầng số", rows.get(2).section());
    assertEquals(Set.of(Mark.UNNUMBERED), rows.get(3).marks());
  }

  @Test
  void one_task_merged_over_several_lines_is_one_or_several_as_its_leads_are() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              Sheets.line(s, 2, "1", "Xây dựng đề án", "Bộ Tài chính", null, "6/2025", "Đề án");
              Sheets.line(s, 3, null, null, "Bộ Nội vụ", null, "9/2025", "Đề án");
              Sheets.line(s, 4, "2", "Sửa Luật", "Bộ Y tế", null, "2025", "Tờ trình");
              Sheets.line(s, 5, null, null, null, null, null, "Luật");
              for (String range : List.of("A2:A3", "B2:B3", "A4:A5", "B4:B5", "C4:C5"))
                Sheets.merge(s, range);
            });
    assertEquals(3, rows.size());
    assertEquals("Xây dựng đề án", rows.get(1).text(TASK));
    assertEquals("Bộ Nội vụ", rows.get(1).text(LEAD));
    assertEquals(Set.of(Mark.SAME_TASK), rows.get(1).marks());
    assertEquals("Tờ trình\nLuật", rows.get(2).text(PRODUCT));
  }

  @Test
  void a_cell_merged_across_columns_belongs_to_the_first_of_them() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              Sheets.line(s, 2, "1", "Sửa Luật", "Bộ Tài chính", null, "2025", "Luật");
              Sheets.merge(s, "C2:D2");
            });
    assertEquals("", rows.get(0).text(COORDINATORS));
  }

  @Test
  void the_line_that_counts_the_tasks_is_none() {
    String table =
        String.join("\t", HEADER) + "\n1\tA b\tBộ Y tế\t\t2025\tLuật\nTổng cộng\t\t\t\t\t1";
    assertEquals(1, pasted(table).size());
  }

  @Test
  void as_above_means_the_text_above() {
    List<RawRow> rows =
        pasted(
            String.join("\t", HEADER)
                + "\n1\tA b\tBộ Tài chính\t\t2025\n2\tC d\tnt\t\t-nt-\n3\tE f\tNhư trên\t\t″");
    assertEquals("Bộ Tài chính", rows.get(2).text(LEAD));
    assertEquals("2025", rows.get(2).text(DEADLINE));
    assertEquals(Set.of(Mark.DITTO), rows.get(1).marks());
  }

  @Test
  void dates_say_no_more_than_they_show() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              String[] formats = {
                "dd/mm/yyyy", "m/yyyy", "mmm-yy", "d-mmm", "yyyy", "General", "0"
              };
              double[] values = {45930, 45809, 45809, 45986, 45809, 2025, 2026};
              for (int i = 0; i < formats.length; i++) {
                Sheets.line(s, i + 2, String.valueOf(i + 1), "Sửa Luật", "Bộ Tài chính");
                Sheets.number(s, i + 2, 5, values[i], formats[i]);
              }
            });
    assertEquals(
        List.of("30/09/2025", "6/2025", "6/2025", "25/11", "2025", "2025", "2026"),
        rows.stream().map(row -> row.text(DEADLINE)).toList());
  }

  @Test
  void computed_numbers_in_the_first_column_are_nothing_to_ask_about() {
    List<RawRow> rows =
        sheet(
            s -> {
              Sheets.line(s, 1, HEADER);
              Sheets.line(s, 2, null, "Sửa Luật", "Bộ Tài chính", null, "2025");
              s.getRow(1).createCell(0).setCellFormula("ROW()-1");
              Sheets.line(s, 3, "2", "Xây trạm", "Bộ Công an");
              s.getRow(2).createCell(4).setCellFormula("E2");
              s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertEquals(Set.of(), rows.get(0).marks());
    assertEquals("1", rows.get(0).label());
    assertEquals(Set.of(Mark.FORMULA), rows.get(1).marks());
    assertEquals("2025", rows.get(1).text(DEADLINE));
  }

  @Test
  void visible_sheets_with_a_table_are_read_and_others_left_alone() {
    byte[] workbook =
        Sheets.workbook(
            book -> {
              Sheets.line(book.createSheet("Bìa"), 1, "Phụ lục kèm theo");
              for (String name : List.of("I", "Nháp", "II")) {
                var sheet = book.createSheet(name);
                Sheets.line(sheet, 1, HEADER);
                Sheets.line(sheet, 2, "1", "Việc " + name, "Bộ Y tế", null, "2025");
              }
              book.setSheetVisibility(2, SheetVisibility.HIDDEN);
            });
    assertEquals(
        List.of("Việc I", "Việc II"),
        SpreadsheetReader.file("a.xlsx", workbook, n -> {}).rows().stream()
            .map(row -> row.text(TASK))
            .toList());
  }

  @Test
  void a_sheet_with_thousands_of_formatted_blank_lines_is_read() {
    StringBuilder xml =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    xml.append("<row r=\"1\">").append(inline("A1", "TT")).append(inline("B1", "Nhiệm vụ"));
    xml.append(inline("C1", "Chủ trì")).append("</row><row r=\"2\">").append(inline("A2", "1"));
    xml.append(inline("B2", "Sửa Luật")).append(inline("C2", "Bộ Y tế")).append("</row>");
    for (int i = 3; i < 30_000; i++)
      xml.append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\" s=\"0\"/></row>");
    xml.append("</sheetData></worksheet>");
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String pack = "http://schemas.openxmlformats.org/package/2006/";
    byte[] workbook =
        Sheets.zip(
            "[Content_Types].xml",
            "<Types xmlns=\""
                + pack
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
                + "/xl/workbook.xml\" ContentType=\""
                + type
                + "sheet.main+xml\"/><Override PartName=\""
                + "/xl/worksheets/sheet1.xml\" ContentType=\""
                + type
                + "worksheet+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\""
                + pack
                + "relationships\"><Relationship Id=\"r\" Type=\""
                + rel
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + rel
                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\""
                + pack
                + "relationships\"><Relationship Id=\"s\" Type=\""
                + rel
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml",
            xml.toString());
    assertEquals(1, SpreadsheetReader.file("a.xlsx", workbook, n -> {}).rows().size());
  }

  private static String inline(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  @Test
  void text_files_come_with_any_separator_and_lines_inside_cells() {
    String rows =
        "TT;Nhiệm vụ;Chủ trì;Thời hạn\n1;\"Sửa Luật;\ngồm hai điều\";\"Bộ Y tế\nBộ Nội vụ\";2025\n";
    assertEquals("Sửa Luật;\ngồm hai điều", csv(rows).get(0).text(TASK));
    assertEquals("Bộ Y tế\nBộ Nội vụ", csv("sep=;\n" + rows).get(0).text(LEAD));
    String markdown =
        "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|:---|---|---|\n| 1 | Sửa Luật | Bộ Y tế | 2025 |\n";
    assertEquals("Bộ Y tế", pasted(markdown).get(0).text(LEAD));
  }

  @Test
  void quotation_marks_in_pasted_words_do_no_harm() {
    String header = String.join("\t", HEADER);
    List<RawRow> rows =
        pasted(
            header
                + "\n1\t\"6 rõ\" trong chỉ đạo\tBộ Nội vụ\t\t2025\tVăn bản"
                + "\n2\t\"Bình dân học vụ số\tBộ Y tế\t\t2026\tKế hoạch");
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).text(TASK).contains("6 rõ"));
    assertEquals("Bộ Y tế", rows.get(1).text(LEAD));
  }

  @Test
  void a_page_gives_its_table_with_spanning_cells() {
    String page =
        "<table><tr><th rowspan='2'>TT</th><th rowspan='2'>Nhiệm vụ</th><th colspan='2'>Thực hiện</th>"
            + "<th rowspan='2'>Thời hạn</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr>"
            + "<tr><td>1</td><td><p>Sửa&nbsp;Luật</p></td><td>Bộ Y tế<br>Bộ Nội vụ</td><td></td>"
            + "<td rowspan='2'>2025</td></tr><tr><td>2</td><td>X&acirc;y trạm</td><td>Bộ C&ocirc;ng an"
            + "</td><td>Bộ Y tế</td></tr></table>";
    List<RawRow> rows = pasted(page);
    assertEquals("Sửa Luật", rows.get(0).text(TASK));
    assertEquals("Bộ Y tế\nBộ Nội vụ", rows.get(0).text(LEAD));
    assertEquals("Xây trạm", rows.get(1).text(TASK));
    assertEquals("2025", rows.get(1).text(DEADLINE));
  }

  @Test
  void tables_without_a_column_of_numbers_number_their_tasks_in_the_text() {
    List<RawRow> rows =
        pasted(
            "Nhiệm vụ\tChủ trì\tThời hạn\n1. Sửa Luật\tBộ Y tế\t2025\n2a) Xây trạm\tBộ Nội vụ\t2026");
    assertEquals(List.of("1", "2a"), rows.stream().map(RawRow::label).toList());
    assertEquals("Sửa Luật", rows.get(0).text(TASK));
  }

  @Test
  void words_of_a_header_inside_a_task_do_not_make_it_a_header() {
    List<RawRow> rows =
        pasted(
            "Nhiệm vụ\tChủ trì\tThời hạn\nXây dựng nội dung chương trình\tCác bộ, ngành\tTiến độ chung\n"
                + "Rà soát nhiệm vụ được giao\tCác cơ quan, đơn vị\t2025");
    assertEquals(2, rows.size());
  }

  @Test
  void five_thousand_tasks_are_read_and_one_more_is_refused() {
    StringBuilder table = new StringBuilder(String.join(",", HEADER)).append('\n');
    for (int i = 1; i <= SpreadsheetReader.MAX_ROWS; i++)
      table.append(i).append(",Sửa Luật,Bộ Tài chính,,2025,Luật\n");
    List<Integer> heard = new ArrayList<>();
    byte[] most = table.toString().getBytes(UTF_8);
    RawTable read = SpreadsheetReader.file("a.csv", most, heard::add);
    assertEquals(5000, read.rows().size());
    assertEquals(heard.stream().sorted().toList(), heard);
    byte[] more =
        table.append("5001,Sửa Luật,Bộ Tài chính,,2025,Luật\n").toString().getBytes(UTF_8);
    assertRefused("intake.refused.tooManyRows", more);
  }

  @Test
  void what_a_file_really_is_decides() throws IOException {
    assertRefused("intake.refused.word", Sheets.zip("word/document.xml", "<w/>"));
    assertRefused(
        "intake.refused.openDocument", Sheets.zip("mimetype", "ods", "content.xml", "<o/>"));
    assertRefused("intake.refused.oldExcel", Sheets.zip("xl/workbook.bin", "x"));
    assertRefused("intake.refused.notATable", Sheets.zip("readme.txt", "x"));
    assertRefused("intake.refused.word", "{\\rtf1 abc}".getBytes(UTF_8));
    assertRefused("intake.refused.picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    assertRefused("intake.refused.pdf", ("\n\n%PDF-1.4\n" + "\0\1").getBytes(UTF_8));
    assertRefused("intake.refused.encrypted", encrypted());
    try (HSSFWorkbook old = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      old.createSheet().createRow(0).createCell(0).setCellValue("TT");
      old.write(out);
      assertRefused("intake.refused.oldExcel", out.toByteArray());
    }
  }

  @Test
  void broken_letters_are_refused_and_not_stored() {
    String rows = "TT,Nhiệm vụ,Chủ trì\n1,Tổ chức thực hiện Đề án,Bộ Công an\n";
    String mojibake = new String(rows.getBytes(UTF_8), Charset.forName("windows-1252"));
    assertRefused("intake.refused.encoding", mojibake.getBytes(UTF_8));
    assertRefused("intake.refused.encoding", rows.replace('ệ', '\uFFFD').getBytes(UTF_8));
    String latin = new String(rows.getBytes(UTF_8), ISO_8859_1);
    assertRefused("intake.refused.encoding", latin.getBytes(UTF_8));
  }

  @Test
  void a_table_with_a_secrecy_mark_is_refused() {
    assertRefused("intake.refused.secret", "TỐI MẬT\nTT,Nhiệm vụ,Chủ trì\n1,a,b\n".getBytes(UTF_8));
    assertEquals(1, csv("TT,Nhiệm vụ,Chủ trì\n1,Bảo vệ bí mật nhà nước,Bộ Công an\n").size());
  }

  private static byte[] encrypted() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("x");
      try (OutputStream content = encryptor.getDataStream(files)) {
        content.write(Sheets.sheet(s -> Sheets.line(s, 1, HEADER)));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void assertRefused(String key, byte[] content) {
    var refused =
        assertThrows(RuleViolation.class, () -> SpreadsheetReader.file("a.xlsx", content, n -> {}));
    assertEquals(key, refused.key());
  }

  private static List<RawRow> sheet(Consumer<XSSFSheet> fill) {
    return SpreadsheetReader.file("a.xlsx", Sheets.sheet(fill), n -> {}).rows();
  }

  private static List<RawRow> csv(String text) {
    return SpreadsheetReader.file("a.csv", text.getBytes(UTF_8), n -> {}).rows();
  }

  private static List<RawRow> pasted(String text) {
    return SpreadsheetReader.pasted(text).rows();
  }
}
