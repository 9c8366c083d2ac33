package vn.chidao.directive.model;

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
 * @param dueOn calendar day in Vietnam; null unless the deadline is fixed
 * @param deadlineText words of the document, kept beside the date
 * @param leadText words of the document about the lead, kept beside the agencies
 */
public record TaskContent(
    String label,
    String section,
    String work,
    String objective,
    String authority,
    String resources,
    String expectedResult,
    String measureName,
    String measureUnit,
    String measureTarget,
    DeadlineKind deadlineKind,
    LocalDate dueOn,
    ReportingPeriod reportingPeriod,
    String deadlineText,
    String accountablePerson,
    String reportsTo,
    List<AgencyCode> leads,
    LeadMode leadMode,
    List<AgencyCode> coordinators,
    String leadText,
    String coordinatorText,
    List<Product> products) {

  public TaskContent {
    label = Text.optional("directive.task.label", label, 40);
    section = Text.optional("directive.task.section", section, 500);
    work = Text.required("directive.task.work", work, 4000);
    objective = Text.optional("directive.task.objective", objective, 2000);
    authority = Text.optional("directive.task.authority", authority, 1000);
    resources = Text.optional("directive.task.resources", resources, 1000);
    expectedResult = Text.optional("directive.task.expectedResult", expectedResult, 2000);
    measureName = Text.optional("directive.task.measureName", measureName, 500);
    measureUnit = Text.optional("directive.task.measureUnit", measureUnit, 60);
    measureTarget = Text.optional("directive.task.measureTarget", measureTarget, 60);
    deadlineText = Text.optional("directive.task.deadlineText", deadlineText, 500);
    accountablePerson = Text.optional("directive.task.accountablePerson", accountablePerson, 200);
    reportsTo = Text.optional("directive.task.reportsTo", reportsTo, 500);
    leadText = Text.optional("directive.task.leadText", leadText, 2000);
    coordinatorText = Text.optional("directive.task.coordinatorText", coordinatorText, 2000);
    dueOn = deadlineKind == DeadlineKind.FIXED ? dueOn : null;
    reportingPeriod = deadlineKind == DeadlineKind.STANDING ? reportingPeriod : null;
    List<AgencyCode> leading = leads.stream().distinct().toList();
    leads = leading;
    coordinators = coordinators.stream().distinct().filter(c -> !leading.contains(c)).toList();
    leadMode = leadMode == null ? LeadMode.SEPARATE : leadMode;
    products = List.copyOf(products);
  }

  /** A product asked for; acceptance says what makes it acceptable. */
  public record Product(String name, ProductKind kind, String acceptance) {
    public Product {
      name = Text.required("directive.task.product.name", name, 1000);
      acceptance = Text.optional("directive.task.product.acceptance", acceptance, 1000);
      kind = kind == null ? ProductKind.OTHER : kind;
    }
  }
}
