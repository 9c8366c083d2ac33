package vn.chidao.directive.web;

import java.io.Serializable;
import vn.chidao.directive.model.TaskContent;

/** What a task asks for, as it is typed. */
public class DutyForm implements Serializable {
  private String work;
  private String objective;
  private String authority;
  private String resources;
  private String expectedResult;
  private String measureName;
  private String measureUnit;
  private String measureTarget;

  static DutyForm of(TaskContent.Duty duty) {
    DutyForm form = new DutyForm();
    form.work = duty.work();
    form.objective = duty.objective();
    form.authority = duty.authority();
    form.resources = duty.resources();
    form.expectedResult = duty.expectedResult();
    form.measureName = duty.measureName();
    form.measureUnit = duty.measureUnit();
    form.measureTarget = duty.measureTarget();
    return form;
  }

  TaskContent.Duty duty() {
    return new TaskContent.Duty(
        work,
        objective,
        authority,
        resources,
        expectedResult,
        measureName,
        measureUnit,
        measureTarget);
  }

  public String getWork() {
    return work;
  }

  public void setWork(String work) {
    this.work = work;
  }

  public String getObjective() {
    return objective;
  }

  public void setObjective(String objective) {
    this.objective = objective;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getResources() {
    return resources;
  }

  public void setResources(String resources) {
    this.resources = resources;
  }

  public String getExpectedResult() {
    return expectedResult;
  }

  public void setExpectedResult(String expectedResult) {
    this.expectedResult = expectedResult;
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
