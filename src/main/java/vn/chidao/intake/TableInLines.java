package vn.chidao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chidao.intake.Columns.Kind;
import vn.chidao.shared.RuleViolation;

/**
 * Finds the task table in the lines of a file: its header among title lines, headings inside it
 * ("I.", "II."), rows broken over pages, headers repeated on each page, numbering that restarts.
 */
final class TableInLines {
  private static final int HEADER_WITHIN = 40;
  private static final Pattern NUMBER =
      Pattern.compile("\\(?\\d+(?:[.,-]\\d+)*[a-zđ]?(?:-\\d+)?[.)]?");
  private static final Pattern LETTER = Pattern.compile("[a-zđ][.)]?");
  private static final Pattern HEADING =
      Pattern.compile("(?:[IVXLC]+|[A-HĐ])[.)]?(?:\\s.*)?", Pattern.DOTALL);

  private final List<Line> lines;
  private final List<RawRow> rows = new ArrayList<>();
  private Columns columns;
  private int headerEnd;
  private String section = "";

  private TableInLines(List<Line> lines) {
    this.lines = lines;
  }

  static RawTable in(List<Line> lines) {
    TableInLines table = new TableInLines(lines.stream().filter(line -> !line.isBlank()).toList());
    if (table.lines.isEmpty()) throw new RuleViolation("intake.refused.empty");
    table.findHeader();
    table.readRows();
    if (table.rows.isEmpty()) throw new RuleViolation("intake.refused.noRows");
    return new RawTable(table.rows);
  }

  private void findHeader() {
    for (int i = 0; i < Math.min(lines.size(), HEADER_WITHIN); i++) {
      Optional<Columns> one = Columns.of(lines.get(i).cells());
      Optional<Columns> two =
          i + 1 < lines.size() && lines.get(i).filled() > 1 && !looksLikeTask(lines.get(i + 1))
              ? Columns.of(together(lines.get(i), lines.get(i + 1)))
              : Optional.empty();
      if (one.isEmpty() && two.isEmpty()) continue;
      boolean twoLines =
          one.isEmpty()
              || two.filter(t -> t.places().size() > one.get().places().size()).isPresent();
      columns = twoLines ? two.orElseThrow() : one.get();
      headerEnd = i + (twoLines ? 2 : 1);
      return;
    }
    throw new RuleViolation("intake.refused.noTable");
  }

  private static boolean looksLikeTask(Line line) {
    return line.cells().stream().anyMatch(cell -> cell.length() > 60);
  }

  private static List<String> together(Line upper, Line lower) {
    int width = Math.max(upper.cells().size(), lower.cells().size());
    return IntStream.range(0, width)
        .mapToObj(i -> CellText.of(upper.cell(i) + " " + lower.cell(i)))
        .toList();
  }

  private void readRows() {
    for (Line line : lines.subList(headerEnd, lines.size())) {
      if (isRepeatedHeader(line) || isColumnNumbering(line)) continue;
      if (isHeading(line)) {
        section = heading(line);
        continue;
      }
      RawRow row = row(line);
      boolean continued = !rows.isEmpty() && isContinuation(row);
      if (continued) rows.set(rows.size() - 1, rows.get(rows.size() - 1).continuedBy(row));
      else if (!row.task().isEmpty()) rows.add(row);
    }
  }

  private boolean isRepeatedHeader(Line line) {
    return Columns.of(line.cells()).filter(columns::equals).isPresent();
  }

  /** The line "(1) (2) (3) …" that official tables print below their header. */
  private static boolean isColumnNumbering(Line line) {
    return line.filled() > 2
        && line.cells().stream().allMatch(c -> c.isEmpty() || c.matches("\\(?\\d{1,2}\\)?"));
  }

  /** Only a title, in whatever cells it was merged over, or a roman number with a title. */
  private boolean isHeading(Line line) {
    String label = columns.text(line, Kind.LABEL);
    String task = columns.text(line, Kind.TASK);
    boolean saysWhoOrWhen =
        !differs(columns.text(line, Kind.LEAD), task, label)
            && !differs(columns.text(line, Kind.DEADLINE), task, label)
            && !differs(columns.text(line, Kind.PRODUCT), task, label);
    if (!saysWhoOrWhen) return false;
    if (line.filled() == 1) return !task.isEmpty() ? label.equals(task) || isTitle(task) : true;
    return HEADING.matcher(label).matches() && !NUMBER.matcher(label).matches();
  }

  private static boolean differs(String cell, String task, String label) {
    return !cell.isEmpty() && !cell.equals(task) && !cell.equals(label);
  }

  private boolean isTitle(String task) {
    return HEADING.matcher(task).matches() && task.length() < 300
        || task.equals(task.toUpperCase()) && task.length() < 300;
  }

  private static String heading(Line line) {
    return CellText.of(
        String.join(
            " ", line.cells().stream().filter(cell -> !cell.isEmpty()).distinct().toList()));
  }

  /** A row without number continues the one above, unless the table numbers nothing. */
  private boolean isContinuation(RawRow row) {
    if (row.isSameTaskAs(rows.get(rows.size() - 1))) return true;
    boolean numbered = columns.has(Kind.LABEL) && !rows.get(rows.size() - 1).label().isEmpty();
    if (!numbered || !row.label().isEmpty()) return false;
    boolean complete = !row.task().isEmpty() && !row.lead().isEmpty() && !row.deadline().isEmpty();
    return !complete;
  }

  private RawRow row(Line line) {
    String label = columns.text(line, Kind.LABEL);
    String task = columns.text(line, Kind.TASK);
    if (!columns.has(Kind.LABEL)) {
      var leading =
          Pattern.compile("^(" + NUMBER.pattern() + "|" + LETTER.pattern() + ")\\s+(?=\\S)")
              .matcher(task);
      if (leading.find() && leading.group(1).matches(".*[.)]")) {
        label = leading.group(1);
        task = task.substring(leading.end());
      }
    }
    return new RawRow(
        line.number(),
        section,
        label.replaceAll("[.)]+$", ""),
        task,
        columns.text(line, Kind.LEAD),
        columns.text(line, Kind.COORDINATORS),
        columns.text(line, Kind.DEADLINE),
        columns.text(line, Kind.PRODUCT),
        columns.isComputed(line));
  }
}
