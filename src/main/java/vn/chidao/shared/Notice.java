package vn.chidao.shared;

import java.time.LocalDate;
import java.util.Set;

/**
 * What people are told. It travels by mail, so there is no place in it for anything confidential:
 * it says what kind of thing happened and where to read on, never the words of a task.
 *
 * @param kind the text is {@code notice.<kind>} in the bundles
 */
public record Notice(String kind, NoticeGroup group, Set<Receiver> receivers, About about) {
  public Notice {
    receivers = Set.copyOf(receivers);
  }

  /**
   * What it is about.
   *
   * @param directiveNumber null when the event knows only its assignment: it is looked up later
   * @param label number of the task in the directive; null when it is about the whole
   * @param dueOn the deadline; null when there is none
   * @param page where to read on, as a path of this product
   * @param assignment whose directive and task are to be looked up; null when they are known
   */
  public record About(
      String directiveNumber, String label, LocalDate dueOn, String page, String assignment) {
    public About(String directiveNumber, String label, LocalDate dueOn, String page) {
      this(directiveNumber, label, dueOn, page, null);
    }
  }
}
