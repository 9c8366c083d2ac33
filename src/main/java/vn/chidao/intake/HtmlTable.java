package vn.chidao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.chidao.shared.RuleViolation;

/**
 * The tables of a web page or a word processor's clipboard, cells over several rows or columns too.
 */
final class HtmlTable {
  private static final int MAX_SPAN = 1_000;

  private final Grid grid = new Grid("");
  private final List<int[]> merges = new ArrayList<>();

  private HtmlTable() {}

  static boolean isIn(String text) {
    return text.stripLeading().startsWith("<") && text.toLowerCase(Locale.ROOT).contains("<table");
  }

  static List<Grid> read(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("br, p, div, li").before("\\n");
    List<Grid> tables =
        page.select("table").stream()
            .filter(table -> !table.parents().is("table"))
            .map(table -> new HtmlTable().read(table))
            .toList();
    if (tables.isEmpty()) throw new RuleViolation("intake.refused.noTable");
    return tables;
  }

  private Grid read(Element table) {
    int line = 0;
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      line++;
      int column = 0;
      for (Element cell : row.select("> td, > th")) column = cell(cell, line, column + 1);
    }
    merges.forEach(merge -> grid.merge(merge[0], merge[1], merge[2], merge[3]));
    return grid;
  }

  /**
   * Puts the cell into the first free column from there; returns the last column that it covers.
   */
  private int cell(Element cell, int line, int from) {
    int column = from;
    while (isCovered(line, column)) column++;
    String text = PlainText.cell(cell.text().replace("\\n", "\n")).replaceAll("\n{2,}", "\n");
    grid.put(line, column, GridCell.of(text));
    int lastColumn = column + span(cell, "colspan") - 1;
    int lastLine = line + span(cell, "rowspan") - 1;
    if (lastColumn > column || lastLine > line)
      merges.add(new int[] {line, column, lastLine, lastColumn});
    return lastColumn;
  }

  private boolean isCovered(int line, int column) {
    return merges.stream()
        .anyMatch(m -> line > m[0] && line <= m[2] && column >= m[1] && column <= m[3]);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    if (!value.matches("\\d{1,6}")) return 1;
    return Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(value)));
  }
}
