package vn.chidao.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chidao.agency.Words;
import vn.chidao.intake.GridCell.Origin;

/**
 * The header of a task table: which column says what. It may take two lines, "Cơ quan thực hiện"
 * above "Chủ trì" and "Phối hợp".
 *
 * @param line its last line
 */
record AnnexHeader(Map<AnnexColumn, Integer> columns, int line) {
  /** The task, and at least one of those who do it, when or what. */
  private static final int FEWEST = 2;

  private static final String REMARKS = "ghi chu";

  static Optional<AnnexHeader> in(Grid grid) {
    for (int line : grid.rows().keySet()) {
      Optional<AnnexHeader> header = at(grid, line);
      if (header.isPresent()) return header;
    }
    return Optional.empty();
  }

  /** The header that begins with that line. */
  static Optional<AnnexHeader> at(Grid grid, int line) {
    List<GridCell> first = grid.rows().get(line);
    List<GridCell> second = grid.rows().getOrDefault(line + 1, List.of());
    AnnexHeader one = new AnnexHeader(known(texts(first, List.of())), line);
    AnnexHeader two = new AnnexHeader(known(texts(first, second)), line + 1);
    boolean title = first.stream().filter(GridCell::isOwn).count() < FEWEST;
    boolean better = !title && isHeaderLine(second) && two.isComplete() && two.says() >= one.says();
    if (better && (two.says() > one.says() || repeats(first, second))) return Optional.of(two);
    return Optional.of(one).filter(AnnexHeader::isComplete);
  }

  /** How many columns of a grid are understood; 0 when it has no header. */
  static int knownColumns(Grid grid) {
    return in(grid).map(header -> header.columns().size()).orElse(0);
  }

  Integer column(AnnexColumn column) {
    return columns.get(column);
  }

  boolean has(AnnexColumn column) {
    return columns.containsKey(column);
  }

  private boolean isComplete() {
    return has(AnnexColumn.TASK) && says() >= FEWEST;
  }

  private long says() {
    return columns.keySet().stream().filter(column -> column != AnnexColumn.NUMBER).count();
  }

  private static Map<AnnexColumn, Integer> known(List<String> texts) {
    Map<AnnexColumn, Integer> known = new EnumMap<>(AnnexColumn.class);
    for (int i = 0; i < texts.size(); i++) {
      int column = i + 1;
      AnnexColumn.of(texts.get(i)).ifPresent(meant -> known.putIfAbsent(meant, column));
    }
    prefer(known, AnnexColumn.LEAD, AnnexColumn.LEAD_ALSO);
    prefer(known, AnnexColumn.DEADLINE, AnnexColumn.DEADLINE_ALSO);
    prefer(known, AnnexColumn.PRODUCT, AnnexColumn.PRODUCT_ALSO);
    return known;
  }

  /** A less certain name counts only when no column has a certain one. */
  private static void prefer(
      Map<AnnexColumn, Integer> known, AnnexColumn certain, AnnexColumn lessCertain) {
    Integer column = known.remove(lessCertain);
    boolean both =
        certain == AnnexColumn.LEAD && known.containsKey(AnnexColumn.LEAD_AND_COORDINATORS);
    if (column != null && !both) known.putIfAbsent(certain, column);
  }

  private static List<String> texts(List<GridCell> first, List<GridCell> second) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      GridCell above = i < first.size() ? first.get(i) : GridCell.EMPTY;
      GridCell below = i < second.size() ? second.get(i) : GridCell.EMPTY;
      boolean same = below.isBlank() || below.origin() == Origin.ABOVE;
      texts.add(same ? above.text() : above.text() + " " + below.text());
    }
    return texts;
  }

  /**
   * This header printed again on the next page, or that of another table below: it has a column of
   * numbers, or the same words.
   */
  Optional<AnnexHeader> again(Grid grid, int at) {
    List<GridCell> cells = grid.rows().get(at);
    boolean wide = cells.stream().filter(GridCell::isOwn).count() > FEWEST;
    if (!wide || !isHeaderLine(cells)) return Optional.empty();
    boolean same = texts(cells, List.of()).equals(texts(grid.rows().get(line), List.of()));
    return at(grid, at).filter(header -> same || header.has(AnnexColumn.NUMBER));
  }

  /** Nothing but words that name columns: no number, not yet a task. */
  private static boolean isHeaderLine(List<GridCell> line) {
    List<GridCell> own = line.stream().filter(GridCell::isOwn).toList();
    return !own.isEmpty()
        && own.stream()
            .allMatch(
                cell ->
                    REMARKS.equals(Words.key(cell.text()))
                        || AnnexColumn.of(cell.text()).isPresent());
  }

  private static boolean repeats(List<GridCell> first, List<GridCell> second) {
    return !second.isEmpty() && first.stream().anyMatch(cell -> cell.origin() == Origin.LEFT);
  }
}
