package vn.chidao.overdue.web;

import java.io.Serializable;
import java.time.LocalDate;

/** One step of a roadmap as it is typed. */
public class StepRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String aim;
  private LocalDate dueOn;

  StepRow() {}

  StepRow(String aim, LocalDate dueOn) {
    this.aim = aim;
    this.dueOn = dueOn;
  }

  boolean isEmpty() {
    return dueOn == null && (aim == null || aim.isBlank());
  }

  public String getAim() {
    return aim;
  }

  public void setAim(String aim) {
    this.aim = aim;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
