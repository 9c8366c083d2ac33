package vn.chidao.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chidao.intake.GridCell.Origin;

/** One line of a task table under its header: what stands in which column. */
final class AnnexLine {
  private static final Pattern ROMAN_OR_LETTER = Pattern.compile("(?:[IVXLC]+|[A-ZĐ])[.)]?");
  private static final Pattern HEADING_NUMBER =
      Pattern.compile("(?:[IVXLC]+|[A-ZĐ])[.)] .*", Pattern.DOTALL);
  private static final Pattern HEADING_WORD =
      Pattern.compile(
          "(?i)(?:phần|mục|chương|nhóm|lĩnh vực|phụ lục|tổng (?:số|cộng))\\b.*",
          Pattern.DOTALL | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern COUNTING = Pattern.compile("\\(?(?:\\d{1,2}|[a-zA-Z])\\)?");
  private static final Pattern TOTAL = Pattern.compile("(?iu)(?:tổng (?:số|cộng)?|cộng)\\b.*");
  private static final int FEW = 2;

  private final AnnexHeader header;
  private final List<GridCell> cells;

  AnnexLine(AnnexHeader header, List<GridCell> cells) {
    this.header = header;
    this.cells = cells;
  }

  GridCell cell(AnnexColumn column) {
    Integer place = header.column(column);
    boolean there = place != null && place <= cells.size();
    GridCell cell = there ? cells.get(place - 1) : GridCell.EMPTY;
    // under the header, a cell merged over several columns belongs to the first of them
    return cell.origin() == Origin.LEFT ? GridCell.EMPTY : cell;
  }

  String number() {
    return cell(AnnexColumn.NUMBER).text();
  }

  /** The number as it is called elsewhere, without the dot or bracket behind it. */
  String label() {
    return number().replaceAll("[.)]+$", "");
  }

  /** The only text of the line with the number before it. */
  String heading() {
    return (text().equals(number()) ? "" : number() + " ").stripLeading() + text();
  }

  String task() {
    return cell(AnnexColumn.TASK).text();
  }

  /** The texts of the task, by field; the own ones only, or those merged from above too. */
  Map<AnnexField, String> texts(boolean ownOnly) {
    Map<AnnexField, String> texts = new EnumMap<>(AnnexField.class);
    for (AnnexColumn column : header.columns().keySet()) {
      GridCell cell = cell(column);
      AnnexField field =
          column == AnnexColumn.LEAD_AND_COORDINATORS ? AnnexField.LEAD : column.field();
      if (field != null && !cell.isBlank() && (cell.isOwn() || !ownOnly))
        texts.put(field, cell.text());
    }
    return texts;
  }

  boolean hasFormula() {
    return header.columns().keySet().stream()
        .anyMatch(column -> column != AnnexColumn.NUMBER && cell(column).formula());
  }

  boolean isOwn(AnnexColumn column) {
    return cell(column).isOwn();
  }

  boolean isMergedFromAbove(AnnexColumn column) {
    GridCell cell = cell(column);
    return !cell.isBlank() && cell.origin() == Origin.ABOVE;
  }

  /** "(1) (2) (3)" or "A B C" under the header. */
  boolean isColumnCount() {
    List<GridCell> own = cells.stream().filter(GridCell::isOwn).toList();
    return own.size() > FEW
        && own.stream().allMatch(cell -> COUNTING.matcher(cell.text()).matches());
  }

  /** The line below the tasks that counts them. */
  boolean isTotal() {
    return task().isEmpty() && TOTAL.matcher(number()).matches();
  }

  /** Nothing but a text, with or without a number before it. */
  boolean isAlone() {
    return cells.stream().filter(GridCell::isOwn).count() <= FEW
        && texts(true).keySet().stream().allMatch(field -> field == AnnexField.TASK)
        && !text().isEmpty();
  }

  /** The only text of the line, wherever it stands. */
  String text() {
    if (!task().isEmpty()) return task();
    List<GridCell> own = cells.stream().filter(GridCell::isOwn).toList();
    return own.size() == 1 ? own.get(0).text() : "";
  }

  /** Merged over the columns, numbered like a part, or worded or written like one. */
  boolean looksLikeHeading() {
    boolean wide = cells.stream().filter(cell -> cell.origin() == Origin.LEFT).count() >= FEW;
    String text = text();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.contains(" ");
    return wide
        || capitals
        || ROMAN_OR_LETTER.matcher(number()).matches()
        || HEADING_NUMBER.matcher(text).matches()
        || HEADING_WORD.matcher(text).matches();
  }
}
