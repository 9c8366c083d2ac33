package vn.chidao.directive.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.directive.model.TaskContent;

/** The deadline of a task as it is typed. */
public class TimeForm implements Serializable {
  private DeadlineKind kind;
  private LocalDate dueOn;
  private ReportingPeriod period;
  private String text;

  static TimeForm of(TaskContent.Time time) {
    TimeForm form = new TimeForm();
    form.kind = time.kind();
    form.dueOn = time.dueOn();
    form.period = time.period();
    form.text = time.text();
    return form;
  }

  TaskContent.Time time() {
    return new TaskContent.Time(kind, dueOn, period, text);
  }

  public DeadlineKind getKind() {
    return kind;
  }

  public void setKind(DeadlineKind kind) {
    this.kind = kind;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public ReportingPeriod getPeriod() {
    return period;
  }

  public void setPeriod(ReportingPeriod period) {
    this.period = period;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
