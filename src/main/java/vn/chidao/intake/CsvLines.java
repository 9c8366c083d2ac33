package vn.chidao.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.shared.RuleViolation;

/** Lines of text whose cells are set apart by commas, semicolons or tabs, whichever fits best. */
final class CsvLines {
  private static final char[] DELIMITERS = {'\t', ';', ',', '|'};

  private CsvLines() {}

  static List<Line> of(String text) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiterOf(text)).setIgnoreEmptyLines(true).get();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord cells : parser) {
        if (lines.size() > SpreadsheetReader.MAX_ROWS) break;
        lines.add(
            new Line(
                lines.size() + 1,
                StreamSupport.stream(cells.spliterator(), false).map(CellText::of).toList()));
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new RuleViolation("intake.refused.brokenCsv", lines.size() + 1);
    }
    return lines;
  }

  /** The character that stands most often outside quotes in the first lines; tabs win a tie. */
  private static char delimiterOf(String text) {
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < 20; i++) {
      char c = text.charAt(i);
      if (c == '"') quoted = !quoted;
      else if (c == '\n' && !quoted) lines++;
      else if (!quoted)
        for (int d = 0; d < DELIMITERS.length; d++) if (c == DELIMITERS[d]) counts[d]++;
    }
    if (counts[0] > 0) return DELIMITERS[0];
    int best = 2;
    for (int d = 1; d < DELIMITERS.length; d++) if (counts[d] > counts[best]) best = d;
    return DELIMITERS[best];
  }
}
