package vn.chidao.intake;

/**
 * One task as the annex prints it; a cell that says nothing is empty text.
 *
 * @param number line of the sheet or file on which it begins, from 1
 * @param section heading under which it stands
 * @param label what the annex numbers it by, e.g. "3b-1"
 * @param formula some cell was computed: its last stored value was taken
 */
public record RawRow(
    int number,
    String section,
    String label,
    String task,
    String lead,
    String coordinators,
    String deadline,
    String product,
    boolean formula) {

  /** The same task, with what stood on the next page of the same row. */
  RawRow continuedBy(RawRow rest) {
    return new RawRow(
        number,
        section,
        label,
        joined(task, rest.task),
        joined(lead, rest.lead),
        joined(coordinators, rest.coordinators),
        joined(deadline, rest.deadline),
        joined(product, rest.product),
        formula || rest.formula);
  }

  /** A merged cell repeats what stands beside it: both lines are one task. */
  boolean isSameTaskAs(RawRow other) {
    return !label.isEmpty() && label.equals(other.label) && task.equals(other.task);
  }

  private static String joined(String before, String after) {
    if (before.equals(after)) return before;
    return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
  }
}
