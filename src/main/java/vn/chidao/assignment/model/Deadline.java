package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;

/**
 * By when: a date that may be moved by decision while the original stays for ever, or standing
 * work.
 */
@Embeddable
public class Deadline {
  @Enumerated(EnumType.STRING)
  @Column(name = "deadline_kind")
  private DeadlineKind kind;

  @Column(name = "original_due_on")
  private LocalDate originalDueOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "reporting_period")
  private ReportingPeriod period;

  @Column(name = "deadline_text")
  private String text;

  protected Deadline() {}

  private Deadline(DeadlineKind kind, LocalDate dueOn, ReportingPeriod period, String text) {
    this.kind = kind;
    this.originalDueOn = dueOn;
    this.dueOn = dueOn;
    this.period = period;
    this.text = text;
  }

  /** A calendar date in Vietnam, with the words of the document. */
  public static Deadline fixed(LocalDate dueOn, String text) {
    if (dueOn == null) throw new RuleViolation("assignment.deadline.missing");
    return new Deadline(DeadlineKind.FIXED, dueOn, null, text);
  }

  public static Deadline standing(ReportingPeriod period, String text) {
    if (period == null) throw new RuleViolation("assignment.deadline.periodMissing");
    return new Deadline(DeadlineKind.STANDING, null, period, text);
  }

  /** No date: the clearing leader let the task go out without one. */
  public static Deadline open(String text) {
    return new Deadline(DeadlineKind.OPEN, null, null, text);
  }

  public DeadlineKind kind() {
    return kind;
  }

  public boolean isStanding() {
    return kind == DeadlineKind.STANDING;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate originalDueOn() {
    return originalDueOn;
  }

  public ReportingPeriod period() {
    return period;
  }

  /** The words of the document; may be null. */
  public String text() {
    return text;
  }

  /** An extension is later than what holds now. */
  void requireLater(LocalDate day) {
    requireDate();
    if (day == null || !day.isAfter(dueOn))
      throw new RuleViolation("assignment.extension.notLater", dueOn);
  }

  /** The original stays. */
  void moveTo(LocalDate day) {
    requireDate();
    dueOn = day;
  }

  private void requireDate() {
    if (kind != DeadlineKind.FIXED) throw new RuleViolation("assignment.extension.noDate");
  }

  void factsInto(Facts facts) {
    facts
        .with("deadlineKind", kind)
        .with("originalDueOn", originalDueOn)
        .with("dueOn", dueOn)
        .with("reportingPeriod", period)
        .with("deadlineText", text);
  }
}
