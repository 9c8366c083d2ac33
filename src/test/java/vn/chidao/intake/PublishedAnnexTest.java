package vn.chidao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.intake.Annex.Figures;

/** Every published directive that is here as a table, read the way an uploaded file is. */
class PublishedAnnexTest {
  static Stream<CSVRecord> documents() {
    return Published.table("index.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_published_directive_becomes_its_tasks(CSVRecord document) {
    Annex annex = read(document);
    List<CSVRecord> rows = Published.table(document.get("file"));
    assertEquals(Integer.parseInt(document.get("task_rows")), annex.rows().size());
    for (AnnexRow row : annex.rows()) {
      CSVRecord said = rows.get(row.place() - 1);
      assertEquals(said.get("stt"), row.label());
      assertEquals(said.get("nhiem_vu"), row.task());
      assertEquals(said.get("co_quan_chu_tri"), row.text(AnnexField.LEAD));
      assertEquals(said.get("thoi_han"), row.deadline().said());
      assertEquals(said.get("san_pham").isEmpty(), row.products().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_row_is_understood_doubtful_or_incomplete(CSVRecord document) {
    for (AnnexRow row : read(document).rows())
      assertEquals(
          row.isUnderstood(), !row.isDoubtful() && row.missing().isEmpty(), row.toString());
  }

  @Test
  void the_figures_of_all_published_directives_are_kept() throws IOException {
    StringBuilder table = new StringBuilder("document | rows | understood | doubtful | missing\n");
    for (CSVRecord document : documents().toList()) {
      Figures figures = read(document).figures();
      table
          .append(document.get("number"))
          .append(" | ")
          .append(figures.rows())
          .append(" | ")
          .append(figures.understood())
          .append(" | ")
          .append(figures.doubtful())
          .append(" | ")
          .append(figures.missing())
          .append('\n');
      assertTrue(figures.understood() + figures.doubtful() + figures.missing() >= figures.rows());
    }
    Files.writeString(Path.of("target", "intake-figures.txt"), table);
  }

  private static Annex read(CSVRecord document) {
    String file = document.get("file");
    return Annex.read(
        SpreadsheetReader.file(file, Published.bytes(file), tasks -> {}),
        Published.context(LocalDate.parse(document.get("date"))),
        (rows, of) -> assertFalse(rows > of));
  }
}
