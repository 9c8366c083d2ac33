package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.chidao.shared.Facts;

/** The place in a directive from which an assignment comes. */
@Embeddable
public class Source {
  @Column(name = "directive_id")
  private String directive;

  @Column(name = "task_id")
  private String task;

  @Column(name = "directive_number")
  private String directiveNumber;

  private String label;
  private int place;
  private String urgency;
  private String waived;

  protected Source() {}

  /**
   * @param label number of the task as the document prints it, e.g. "3b-1"
   * @param urgency name of the directive's urgency
   * @param waived names of the clears that the clearing leader waived, separated by blanks
   */
  public Source(
      String directive,
      String task,
      String directiveNumber,
      String label,
      int place,
      String urgency,
      String waived) {
    this.directive = directive;
    this.task = task;
    this.directiveNumber = directiveNumber;
    this.label = label;
    this.place = place;
    this.urgency = urgency;
    this.waived = waived;
  }

  public String directive() {
    return directive;
  }

  public String task() {
    return task;
  }

  public String directiveNumber() {
    return directiveNumber;
  }

  /** Number of the task as the document prints it; null when it prints none. */
  public String label() {
    return label;
  }

  public String urgency() {
    return urgency;
  }

  void factsInto(Facts facts) {
    facts
        .with("directive", directive)
        .with("task", task)
        .with("directiveNumber", directiveNumber)
        .with("label", label)
        .with("place", place)
        .with("urgency", urgency)
        .with("waived", waived);
  }
}
