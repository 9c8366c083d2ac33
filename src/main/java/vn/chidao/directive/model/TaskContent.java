package vn.chidao.directive.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Text;

/**
 * Everything an issuer says about one task, typed or imported. Texts are limited and normalised
 * here; what is missing may stay missing until the six-clears check.
 *
 * @param label number of the task as the document prints it
 * @param section heading under which the document lists it
 */
public record TaskContent(
    String label, String section, Duty duty, Time time, People people, List<Product> products)
    implements Serializable {

  public TaskContent {
    label = Text.optional("directive.task.label", label, 40);
    section = Text.optional("directive.task.section", section, 500);
    products = List.copyOf(products);
  }

  /** What is to be done, why, with what powers and means, and what shall come of it. */
  public record Duty(
      String work,
      String objective,
      String authority,
      String resources,
      String expectedResult,
      String measureName,
      String measureUnit,
      String measureTarget)
      implements Serializable {
    public Duty {
      work = Text.required("directive.task.work", work, 4000);
      objective = Text.optional("directive.task.objective", objective, 2000);
      authority = Text.optional("directive.task.authority", authority, 1000);
      resources = Text.optional("directive.task.resources", resources, 1000);
      expectedResult = Text.optional("directive.task.expectedResult", expectedResult, 2000);
      measureName = Text.optional("directive.task.measureName", measureName, 500);
      measureUnit = Text.optional("directive.task.measureUnit", measureUnit, 60);
      measureTarget = Text.optional("directive.task.measureTarget", measureTarget, 60);
    }

    /** As far as an annex says it; the result may be null. */
    public static Duty of(String work, String expectedResult) {
      return new Duty(work, null, null, null, expectedResult, null, null, null);
    }
  }

  /**
   * By when.
   *
   * @param dueOn calendar day in Vietnam; null unless the deadline is fixed
   * @param period null unless the work is standing
   * @param text words of the document, kept beside the date
   */
  public record Time(DeadlineKind kind, LocalDate dueOn, ReportingPeriod period, String text)
      implements Serializable {
    public Time {
      text = Text.optional("directive.task.deadlineText", text, 500);
      dueOn = kind == DeadlineKind.FIXED ? dueOn : null;
      period = kind == DeadlineKind.STANDING ? period : null;
    }
  }

  /**
   * Who answers for it, to whom, and who takes part.
   *
   * @param leadText words of the document about the lead, kept beside the agencies
   */
  public record People(
      String accountablePerson,
      String reportsTo,
      List<AgencyCode> leads,
      LeadMode leadMode,
      List<AgencyCode> coordinators,
      String leadText,
      String coordinatorText)
      implements Serializable {
    public People {
      accountablePerson = Text.optional("directive.task.accountablePerson", accountablePerson, 200);
      reportsTo = Text.optional("directive.task.reportsTo", reportsTo, 500);
      leadText = Text.optional("directive.task.leadText", leadText, 2000);
      coordinatorText = Text.optional("directive.task.coordinatorText", coordinatorText, 2000);
      List<AgencyCode> leading = leads.stream().distinct().toList();
      leads = leading;
      coordinators = coordinators.stream().distinct().filter(c -> !leading.contains(c)).toList();
      leadMode = leadMode == null ? LeadMode.SEPARATE : leadMode;
    }
  }

  /** A product asked for; acceptance says what makes it acceptable. */
  public record Product(String name, ProductKind kind, String acceptance) implements Serializable {
    public Product {
      name = Text.required("directive.task.product.name", name, 1000);
      acceptance = Text.optional("directive.task.product.acceptance", acceptance, 1000);
      kind = kind == null ? ProductKind.OTHER : kind;
    }
  }
}
