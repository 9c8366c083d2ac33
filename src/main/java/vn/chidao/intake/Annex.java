package vn.chidao.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.chidao.shared.NothingThere;

/**
 * A published annex as a list of tasks: what was understood, what is doubtful, what is missing.
 * Nothing of it is stored before a person has looked at it.
 */
public record Annex(List<AnnexRow> rows) implements Serializable {
  /** Hears how far the reading of a big file has come. */
  @FunctionalInterface
  public interface Progress {
    void read(int rows, int of);
  }

  /**
   * How many rows there are and what they need; a row that is both doubtful and incomplete counts
   * in both.
   */
  public record Figures(int rows, int understood, int doubtful, int missing)
      implements Serializable {}

  public Annex {
    rows = List.copyOf(rows);
  }

  /** Understands every row of a table; progress hears after each. */
  public static Annex read(RawTable table, AnnexContext context, Progress progress) {
    List<AnnexRow> rows = new ArrayList<>();
    for (RawRow row : table.rows()) {
      rows.add(AnnexRowReading.read(row, rows.size() + 1, context));
      progress.read(rows.size(), table.rows().size());
    }
    return new Annex(rows);
  }

  public AnnexRow row(int place) {
    if (place < 1 || place > rows.size()) throw new NothingThere();
    return rows.get(place - 1);
  }

  /** The annex with another row in the place of that one. */
  public Annex with(AnnexRow row) {
    List<AnnexRow> changed = new ArrayList<>(rows);
    changed.set(row(row.place()).place() - 1, row);
    return new Annex(changed);
  }

  public Figures figures() {
    return new Figures(
        rows.size(),
        (int) rows.stream().filter(AnnexRow::isUnderstood).count(),
        (int) rows.stream().filter(AnnexRow::isDoubtful).count(),
        (int) rows.stream().filter(row -> !row.missing().isEmpty()).count());
  }
}
