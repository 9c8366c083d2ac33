package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.assignment.model.Brief;
import vn.chidao.shared.AgencyCode;
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

  TaskBrief(TaskContent content) {
    work = content.work();
    objective = content.objective();
    authority = content.authority();
    resources = content.resources();
    expectedResult = content.expectedResult();
    measureName = content.measureName();
    measureUnit = content.measureUnit();
    measureTarget = content.measureTarget();
    accountablePerson = content.accountablePerson();
    reportsTo = content.reportsTo();
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

  TaskContent contentWith(
      String label,
      String section,
      TaskDeadline deadline,
      List<AgencyCode> leads,
      LeadMode leadMode,
      List<AgencyCode> coordinators,
      String leadText,
      String coordinatorText,
      List<TaskContent.Product> products) {
    return new TaskContent(
        label,
        section,
        work,
        objective,
        authority,
        resources,
        expectedResult,
        measureName,
        measureUnit,
        measureTarget,
        deadline.kind(),
        deadline.dueOn(),
        deadline.period(),
        deadline.text(),
        accountablePerson,
        reportsTo,
        leads,
        leadMode,
        coordinators,
        leadText,
        coordinatorText,
        products);
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
