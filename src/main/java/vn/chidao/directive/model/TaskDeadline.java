package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.chidao.assignment.model.Deadline;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.shared.Facts;

/** By when a task is due, as far as the draft says it. */
@Embeddable
public class TaskDeadline {
  @Enumerated(EnumType.STRING)
  @Column(name = "deadline_kind")
  private DeadlineKind kind;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "reporting_period")
  private ReportingPeriod period;

  @Column(name = "deadline_text")
  private String text;

  protected TaskDeadline() {}

  TaskDeadline(TaskContent.Time said) {
    kind = said.kind();
    dueOn = said.dueOn();
    period = said.period();
    text = said.text();
  }

  TaskContent.Time said() {
    return new TaskContent.Time(kind, dueOn, period, text);
  }

  boolean isClear() {
    return dueOn != null || period != null;
  }

  /** A draft without a date goes out only where the clearing leader has waived it. */
  Deadline handedOut() {
    if (dueOn != null) return Deadline.fixed(dueOn, text);
    return period != null ? Deadline.standing(period, text) : Deadline.open(text);
  }

  void factsInto(Facts facts, String task) {
    facts
        .with(task + "deadlineKind", kind)
        .with(task + "dueOn", dueOn)
        .with(task + "reportingPeriod", period)
        .with(task + "deadlineText", text);
  }
}
