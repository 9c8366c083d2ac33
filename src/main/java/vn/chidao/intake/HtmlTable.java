package vn.chidao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The table of a web page or a word processor's clipboard; a cell over several rows fills each. */
final class HtmlTable {
  private static final int MAX_SPAN = 1_000;

  private HtmlTable() {}

  static List<Line> lines(String html) {
    List<Line> lines = new ArrayList<>();
    Map<Integer, Spanning> open = new HashMap<>();
    for (Element row : Jsoup.parse(html).select("tr")) {
      if (lines.size() > SpreadsheetReader.MAX_ROWS) break;
      List<String> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        fillFromAbove(cells, open);
        String text = CellText.of(cell.text());
        int width = span(cell, "colspan");
        int height = span(cell, "rowspan");
        for (int i = 0; i < width; i++) {
          if (height > 1) open.put(cells.size(), new Spanning(text, height - 1));
          cells.add(text);
        }
      }
      fillFromAbove(cells, open);
      lines.add(new Line(lines.size() + 1, List.copyOf(cells)));
    }
    return lines;
  }

  private static void fillFromAbove(List<String> cells, Map<Integer, Spanning> open) {
    for (Spanning above = open.get(cells.size()); above != null; above = open.get(cells.size())) {
      if (above.rows() == 1) open.remove(cells.size());
      else open.put(cells.size(), new Spanning(above.text(), above.rows() - 1));
      cells.add(above.text());
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    if (!value.matches("\\d{1,6}")) return 1;
    return Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(value)));
  }

  private record Spanning(String text, int rows) {}
}
