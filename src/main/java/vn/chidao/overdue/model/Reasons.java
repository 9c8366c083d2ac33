package vn.chidao.overdue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;

/**
 * Why a task was not done: nature, degree, cause and responsibility, none of which may be missing
 * (rules R7.2: Decision 42/2014/QĐ-TTg asks for these four in a conclusion on a task not done).
 */
@Embeddable
public class Reasons {
  private String nature;

  @Column(name = "degree")
  private String degree;

  private String cause;
  private String responsibility;

  protected Reasons() {}

  public Reasons(String nature, String degree, String cause, String responsibility) {
    this.nature = nature;
    this.degree = degree;
    this.cause = cause;
    this.responsibility = responsibility;
    if (nature == null || degree == null || cause == null || responsibility == null)
      throw new RuleViolation("overdue.explain.incomplete");
  }

  void factsInto(Facts facts) {
    facts
        .with("nature", nature)
        .with("degree", degree)
        .with("cause", cause)
        .with("responsibility", responsibility);
  }
}
