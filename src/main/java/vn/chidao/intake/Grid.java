package vn.chidao.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.chidao.intake.GridCell.Origin;
import vn.chidao.shared.RuleViolation;

/**
 * A sheet or table before anybody knows what its columns mean: lines of cells, merges filled in.
 */
final class Grid {
  private static final int WIDEST = 60;

  /**
   * The stamp of a classified document (Decree 30/2020/NĐ-CP); in capitals, so no ordinary word.
   */
  private static final Pattern SECRECY_MARK =
      Pattern.compile("(?:(?i:Độ mật)\\s*:?\\s*)?(?:MẬT|TỐI MẬT|TUYỆT MẬT)");

  private final String name;
  private final SortedMap<Integer, List<GridCell>> rows = new TreeMap<>();

  Grid(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Line number, from 1 → cells. */
  SortedMap<Integer, List<GridCell>> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Puts a cell with text; line and column count from 1. */
  void put(int line, int column, GridCell cell) {
    if (cell.isBlank() && !cell.formula() || column > WIDEST) return;
    if (SECRECY_MARK.matcher(cell.text()).matches())
      throw new RuleViolation("intake.refused.secret", cell.text());
    if (!rows.containsKey(line) && rows.size() >= SpreadsheetReader.MAX_LINES)
      throw new RuleViolation("intake.refused.tooManyRows", SpreadsheetReader.MAX_ROWS);
    List<GridCell> row = rows.computeIfAbsent(line, l -> new ArrayList<>());
    while (row.size() < column) row.add(GridCell.EMPTY);
    row.set(column - 1, cell);
  }

  /** One cell over several: the others show its text too, and know that it is not their own. */
  void merge(int firstLine, int firstColumn, int lastLine, int lastColumn) {
    GridCell merged = cell(firstLine, firstColumn);
    if (merged.isBlank()) return;
    int last = Math.min(lastLine, rows.lastKey());
    for (int line = firstLine; line <= last; line++)
      for (int column = firstColumn; column <= Math.min(lastColumn, WIDEST); column++) {
        if (line == firstLine && column == firstColumn) continue;
        if (line > firstLine && !rows.containsKey(line)) continue;
        Origin origin = line > firstLine ? Origin.ABOVE : Origin.LEFT;
        put(line, column, new GridCell(merged.text(), origin, merged.formula()));
      }
  }

  GridCell cell(int line, int column) {
    List<GridCell> row = rows.getOrDefault(line, List.of());
    return column <= row.size() ? row.get(column - 1) : GridCell.EMPTY;
  }
}
