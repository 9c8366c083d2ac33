package vn.chidao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.agency.SeededAgencies;
import vn.chidao.calendar.SeededCalendar;

/** Published directives and what is expected of their cells. */
public final class Published {
  /** Documents that the tables of phrases quote and that are no file here. */
  private static final Map<String, LocalDate> OTHERS = Map.of("71/NQ-CP", LocalDate.of(2025, 4, 1));

  /** The documents that are here as task tables. */
  static final List<String> FILES =
      table("index.csv").stream().map(row -> row.get("file")).toList();

  private Published() {}

  public static List<CSVRecord> table(String file) {
    try (InputStreamReader text = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static byte[] bytes(String file) {
    try (InputStream content = open(file)) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static LocalDate dateOf(String document) {
    return table("index.csv").stream()
        .filter(row -> row.get("number").equals(document))
        .map(row -> LocalDate.parse(row.get("date")))
        .findFirst()
        .orElseGet(() -> Objects.requireNonNull(OTHERS.get(document), document));
  }

  public static String fileOf(String document) {
    return row(document).get("file");
  }

  /** The directive as an issuer who uploads its table first sees it. */
  public static Annex annex(String document) {
    String file = fileOf(document);
    return Annex.read(
        SpreadsheetReader.file(file, bytes(file), tasks -> {}),
        context(dateOf(document)),
        (rows, of) -> {});
  }

  /** The same table as a workbook. */
  public static byte[] workbook(String file) {
    List<CSVRecord> rows = table(file);
    return Sheets.sheet(
        sheet -> {
          Sheets.line(sheet, 1, rows.get(0).getParser().getHeaderNames().toArray(String[]::new));
          for (CSVRecord row : rows)
            Sheets.line(
                sheet, (int) row.getRecordNumber() + 1, row.toList().toArray(String[]::new));
        });
  }

  private static CSVRecord row(String document) {
    return table("index.csv").stream()
        .filter(row -> row.get("number").equals(document))
        .findFirst()
        .orElseThrow();
  }

  static AnnexContext context(LocalDate documentDate) {
    return new AnnexContext(documentDate, SeededAgencies.names(), SeededCalendar.calendar(), true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Published.class.getResourceAsStream("/annexes/" + file), file);
  }
}
