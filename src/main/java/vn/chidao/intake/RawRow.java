package vn.chidao.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One task as the annex prints it, before anything is understood; a cell that says nothing is not
 * there.
 *
 * @param number line of the sheet or file on which it begins, from 1
 * @param section heading under which it stands
 * @param label what the annex numbers it by, e.g. "3b-1"
 * @param marks how the row came together
 */
public record RawRow(
    int number, String section, String label, Map<AnnexField, String> texts, Set<Mark> marks) {
  /** How a row came together; each is something to know about it. */
  public enum Mark {
    /** Lines of a row that was broken over a page. */
    JOINED,
    /** No number, although the table numbers its tasks. */
    UNNUMBERED,
    /** Another line of the same task, with a lead of its own. */
    SAME_TASK,
    /** "như trên": the text of the row above. */
    DITTO,
    /** Some cell was computed: its last stored value was taken. */
    FORMULA,
    /** The line after it was taken for the heading of a group. */
    HEADING_AFTER
  }

  public RawRow {
    texts = Map.copyOf(texts);
    marks = Set.copyOf(marks);
  }

  public String text(AnnexField field) {
    return texts.getOrDefault(field, "");
  }

  /** The same task with the words that a line below adds. */
  RawRow continuedBy(Map<AnnexField, String> rest) {
    Map<AnnexField, String> joined = new EnumMap<>(AnnexField.class);
    joined.putAll(texts);
    rest.forEach(
        (field, text) ->
            joined.merge(
                field,
                text,
                (above, below) -> above + (field == AnnexField.TASK ? " " : "\n") + below));
    return new RawRow(number, section, label, joined, marks);
  }

  RawRow marked(Mark mark) {
    Set<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new RawRow(number, section, label, texts, more);
  }
}
