package vn.chidao.directive.web;

import vn.chidao.assignment.web.DutyWords;
import vn.chidao.directive.model.TaskContent;

/** What a task asks for, as it is typed. */
public class DutyForm extends DutyWords {
  private String measureName;
  private String measureUnit;
  private String measureTarget;

  static DutyForm of(TaskContent.Duty duty) {
    DutyForm form = new DutyForm();
    form.setWork(duty.work());
    form.setObjective(duty.objective());
    form.setAuthority(duty.authority());
    form.setResources(duty.resources());
    form.setExpectedResult(duty.expectedResult());
    form.measureName = duty.measureName();
    form.measureUnit = duty.measureUnit();
    form.measureTarget = duty.measureTarget();
    return form;
  }

  TaskContent.Duty duty() {
    return new TaskContent.Duty(
        getWork(),
        getObjective(),
        getAuthority(),
        getResources(),
        getExpectedResult(),
        measureName,
        measureUnit,
        measureTarget);
  }

  public String getMeasureName() {
    return measureName;
  }

  public void setMeasureName(String measureName) {
    this.measureName = measureName;
  }

  public String getMeasureUnit() {
    return measureUnit;
  }

  public void setMeasureUnit(String measureUnit) {
    this.measureUnit = measureUnit;
  }

  public String getMeasureTarget() {
    return measureTarget;
  }

  public void setMeasureTarget(String measureTarget) {
    this.measureTarget = measureTarget;
  }
}
