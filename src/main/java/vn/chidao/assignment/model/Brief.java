package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.chidao.shared.Facts;

/**
 * What is asked for, in words: the work, why, with which powers and means, what must come of it,
 * and who answers to whom (six clears, rules §10).
 */
@Embeddable
public class Brief {
  private String work;
  private String objective;
  private String authority;
  private String resources;

  @Column(name = "expected_result")
  private String expectedResult;

  private String measure;

  @Column(name = "accountable_person")
  private String accountablePerson;

  @Column(name = "reports_to")
  private String reportsTo;

  protected Brief() {}

  public Brief(
      String work,
      String objective,
      String authority,
      String resources,
      String expectedResult,
      String measure,
      String accountablePerson,
      String reportsTo) {
    this.work = work;
    this.objective = objective;
    this.authority = authority;
    this.resources = resources;
    this.expectedResult = expectedResult;
    this.measure = measure;
    this.accountablePerson = accountablePerson;
    this.reportsTo = reportsTo;
  }

  public String work() {
    return work;
  }

  void factsInto(Facts facts) {
    facts
        .with("work", work)
        .with("objective", objective)
        .with("authority", authority)
        .with("resources", resources)
        .with("expectedResult", expectedResult)
        .with("measure", measure)
        .with("accountablePerson", accountablePerson)
        .with("reportsTo", reportsTo);
  }
}
