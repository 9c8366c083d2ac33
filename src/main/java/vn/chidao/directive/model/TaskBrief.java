package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.assignment.model.Brief;
import vn.chidao.shared.Facts;

/**
 * What a task asks for, in words; some of it may still be missing while the directive is a draft.
 */
@Embeddable
public class TaskBrief {
  private String work;
  private String objective;
  private String authority;
  private String resources;

  @Column(name = "expected_result")
  private String expectedResult;

  @Column(name = "measure_name")
  private String measureName;

  @Column(name = "measure_unit")
  private String measureUnit;

  @Column(name = "measure_target")
  private String measureTarget;

  @Column(name = "accountable_person")
  private String accountablePerson;

  @Column(name = "reports_to")
  private String reportsTo;

  protected TaskBrief() {}

  TaskBrief(TaskContent.Duty duty, TaskContent.People people) {
    work = duty.work();
    objective = duty.objective();
    authority = duty.authority();
    resources = duty.resources();
    expectedResult = duty.expectedResult();
    measureName = duty.measureName();
    measureUnit = duty.measureUnit();
    measureTarget = duty.measureTarget();
    accountablePerson = people.accountablePerson();
    reportsTo = people.reportsTo();
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

  String accountablePerson() {
    return accountablePerson;
  }

  String reportsTo() {
    return reportsTo;
  }

  String work() {
    return work;
  }

  boolean hasPerson() {
    return accountablePerson != null;
  }

  boolean hasResponsibility() {
    return reportsTo != null;
  }

  boolean hasResult() {
    return expectedResult != null || measureName != null && measureTarget != null;
  }

  boolean hasObjective() {
    return objective != null;
  }

  boolean hasAuthority() {
    return authority != null;
  }

  Brief handedOut() {
    String measure =
        measureName == null
            ? null
            : Stream.of(measureName, measureTarget, measureUnit)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    return new Brief(
        work,
        objective,
        authority,
        resources,
        expectedResult,
        measure,
        accountablePerson,
        reportsTo);
  }

  void factsInto(Facts facts, String task) {
    facts
        .with(task + "work", work)
        .with(task + "objective", objective)
        .with(task + "authority", authority)
        .with(task + "resources", resources)
        .with(task + "expectedResult", expectedResult)
        .with(task + "measureName", measureName)
        .with(task + "measureUnit", measureUnit)
        .with(task + "measureTarget", measureTarget)
        .with(task + "accountablePerson", accountablePerson)
        .with(task + "reportsTo", reportsTo);
  }
}
