package vn.chidao.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.chidao.shared.RuleViolation;

/**
 * Text whose columns are kept apart by a character: CSV files of any office, and tables pasted from
 * a spreadsheet or document. The character is the one that makes the table with the most known
 * columns.
 */
final class DelimitedText {
  private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');
  private static final String NAMED_DELIMITER = "(?is)sep=.\\R.*";
  private static final String RULE_OF_DASHES = "[-: |+=]*";

  private DelimitedText() {}

  static Grid read(String text) {
    if (text.matches(NAMED_DELIMITER)) return grid(after(text), text.charAt(4));
    List<Grid> grids = new ArrayList<>();
    RuleViolation tooMany = null;
    for (char delimiter : DELIMITERS)
      try {
        if (text.indexOf(delimiter) >= 0) grids.add(grid(text, delimiter));
      } catch (RuleViolation refused) {
        // taken apart wrongly, cells of several lines count as several rows
        tooMany = refused;
      }
    if (grids.isEmpty() && tooMany != null) throw tooMany;
    return grids.stream()
        .max(Comparator.comparingInt(AnnexHeader::knownColumns))
        .orElseGet(() -> grid(text, '\t'));
  }

  private static String after(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  private static Grid grid(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    try {
      return grid(text, format);
    } catch (UncheckedIOException quoteNeverClosed) {
      return grid(text, format.builder().setQuote(null).get());
    }
  }

  private static Grid grid(String text, CSVFormat format) {
    Grid grid = new Grid("");
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int line = 0;
      for (CSVRecord record : parser) {
        line++;
        boolean rule = format.getDelimiterString().equals("|") && isRule(record);
        for (int column = 0; !rule && column < record.size(); column++)
          grid.put(line, column + 1, cell(record.get(column)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return grid;
  }

  private static GridCell cell(String text) {
    String shown = PlainText.cell(text);
    return new GridCell(shown, GridCell.Origin.OWN, shown.matches("(?s)=[A-Za-z(].*"));
  }

  private static boolean isRule(CSVRecord record) {
    return record.stream().allMatch(cell -> cell.matches(RULE_OF_DASHES));
  }
}
