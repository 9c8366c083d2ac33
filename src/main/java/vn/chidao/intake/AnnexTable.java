package vn.chidao.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.intake.RawRow.Mark;
import vn.chidao.shared.RuleViolation;

/**
 * Takes the tasks out of the lines of a table: headings become sections, rows broken over pages
 * become whole again, headers repeated on each page disappear.
 */
final class AnnexTable {
  private static final Pattern DITTO =
      Pattern.compile("(?iu)[-\"″”'. ]*(?:nt|như trên|nêu trên)[-\"″”'. ]*|[\"″”]+");

  /** A text that ends so goes on below. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?isu).*(?:[,(–-]|\\b(?:của|và|các|về|với|cho|theo|tại|trong|bộ|số|đến|từ|để|là|do|hoặc"
              + "|được|có|việc|bằng|những|trên|nhằm|gồm|giữa|cấp|quốc|nhà))\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_SECTION = 500;
  private static final Pattern LABEL =
      Pattern.compile("(\\d+(?:[.,-]\\d+)*[a-zđ]?|[a-zđ])[.)]\\s+(?=\\S)");

  private final IntConsumer progress;
  private final List<RawRow> rows = new ArrayList<>();
  private AnnexHeader header;
  private String section = "";

  private AnnexTable(IntConsumer progress) {
    this.progress = progress;
  }

  /** The tasks of all tables; refused when no table of tasks is there or it is too long. */
  static RawTable in(List<Grid> grids, IntConsumer progress) {
    if (grids.stream().allMatch(Grid::isEmpty)) throw new RuleViolation("intake.refused.empty");
    AnnexTable table = new AnnexTable(progress);
    boolean found = false;
    for (Grid grid : grids) {
      Optional<AnnexHeader> header = AnnexHeader.in(grid);
      found |= header.isPresent();
      header.ifPresent(first -> table.read(grid, first));
    }
    if (!found) throw new RuleViolation("intake.refused.noTable");
    if (table.rows.isEmpty()) throw new RuleViolation("intake.refused.noRows");
    return new RawTable(table.rows);
  }

  private void read(Grid grid, AnnexHeader first) {
    header = first;
    section = "";
    int skipped = first.line();
    List<Integer> lines = new ArrayList<>(grid.rows().tailMap(skipped + 1).keySet());
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.get(i);
      if (number <= skipped) continue;
      Optional<AnnexHeader> again = header.again(grid, number);
      if (again.isPresent()) {
        header = again.get();
        skipped = header.line();
        continue;
      }
      AnnexLine line = line(grid, number);
      AnnexLine next = i + 1 < lines.size() ? line(grid, lines.get(i + 1)) : null;
      if (!line.isColumnCount() && !line.isTotal()) take(number, line, next);
      progress.accept(rows.size());
    }
  }

  private AnnexLine line(Grid grid, int number) {
    return new AnnexLine(header, grid.rows().get(number));
  }

  private void take(int number, AnnexLine line, AnnexLine next) {
    if (line.isAlone() && isHeading(line, next)) section = cut(line.heading(), LONGEST_SECTION);
    else if (continues(line)) join(line);
    else add(number, line);
  }

  private boolean isHeading(AnnexLine line, AnnexLine next) {
    if (line.looksLikeHeading()) return true;
    String parent = line.label();
    if (!parent.isEmpty()) return next != null && next.number().startsWith(parent + ".");
    if (rows.isEmpty() || !hasNumbers()) return hasNumbers();
    boolean guessed = startsAnew(line.text()) && !goesOn();
    if (guessed) mark(Mark.HEADING_AFTER);
    return guessed;
  }

  private boolean continues(AnnexLine line) {
    if (rows.isEmpty()) return false;
    if (line.isMergedFromAbove(AnnexColumn.TASK)) return !line.isOwn(AnnexColumn.LEAD);
    if (line.isOwn(AnnexColumn.NUMBER)) return false;
    Map<AnnexField, String> own = line.texts(true);
    if (!own.containsKey(AnnexField.TASK)) return true;
    boolean whole =
        startsAnew(line.task())
            && !goesOn()
            && own.containsKey(AnnexField.LEAD)
            && (own.containsKey(AnnexField.DEADLINE) || !header.has(AnnexColumn.DEADLINE));
    return hasNumbers() && !whole;
  }

  private boolean goesOn() {
    return DANGLING.matcher(last().text(AnnexField.TASK)).matches();
  }

  private void join(AnnexLine line) {
    rows.set(rows.size() - 1, last().continuedBy(line.texts(true)));
    mark(Mark.JOINED);
    if (line.hasFormula()) mark(Mark.FORMULA);
  }

  private void add(int number, AnnexLine line) {
    Map<AnnexField, String> texts = line.texts(false);
    if (texts.isEmpty()) return;
    if (rows.size() >= SpreadsheetReader.MAX_ROWS)
      throw new RuleViolation("intake.refused.tooManyRows", SpreadsheetReader.MAX_ROWS);
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (!rows.isEmpty() && repeatsAbove(texts)) marks.add(Mark.DITTO);
    if (line.isMergedFromAbove(AnnexColumn.TASK)) marks.add(Mark.SAME_TASK);
    else if (hasNumbers() && line.number().isEmpty()) marks.add(Mark.UNNUMBERED);
    if (line.hasFormula()) marks.add(Mark.FORMULA);
    String label = cut(hasNumbers() ? line.label() : labelOf(texts), LONGEST_LABEL);
    rows.add(new RawRow(number, section, label, texts, marks));
  }

  /** Puts what stands above in the place of "như trên". */
  private boolean repeatsAbove(Map<AnnexField, String> texts) {
    Map<AnnexField, String> above = last().texts();
    boolean repeats = false;
    for (var text : texts.entrySet())
      if (above.containsKey(text.getKey()) && DITTO.matcher(text.getValue()).matches()) {
        text.setValue(above.get(text.getKey()));
        repeats = true;
      }
    return repeats;
  }

  /** The number before the task when no column holds the numbers; the task goes on without it. */
  private static String labelOf(Map<AnnexField, String> texts) {
    String task = texts.getOrDefault(AnnexField.TASK, "");
    Matcher label = LABEL.matcher(task);
    if (!label.lookingAt()) return "";
    texts.put(AnnexField.TASK, task.substring(label.end()));
    return label.group(1);
  }

  private void mark(Mark mark) {
    rows.set(rows.size() - 1, last().marked(mark));
  }

  private boolean hasNumbers() {
    return header.has(AnnexColumn.NUMBER);
  }

  private RawRow last() {
    return rows.get(rows.size() - 1);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private static boolean startsAnew(String text) {
    return !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0)) || "-–+•*".indexOf(text.charAt(0)) >= 0);
  }
}
