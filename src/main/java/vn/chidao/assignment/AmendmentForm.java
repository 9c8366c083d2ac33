package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chidao.assignment.model.Brief;
import vn.chidao.assignment.model.Deliverable;
import vn.chidao.assignment.model.Partners;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.Terms;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/**
 * What an amendment should make of an assignment, as typed.
 *
 * @param partners who takes part beside the lead from now on
 * @param products from now on; one without an id is new, one that is missing is dropped
 * @param dueOn the deadline from now on; null when it stays
 * @param document number and date of the decision
 */
public record AmendmentForm(
    String work,
    String objective,
    String authority,
    String resources,
    String expectedResult,
    String measure,
    String accountablePerson,
    String reportsTo,
    Partners partners,
    List<Product> products,
    LocalDate dueOn,
    String document,
    String reason) {
  public AmendmentForm {
    document = Text.required("assignment.amend.document", document, 200);
    reason = Text.required("assignment.amend.reason", reason, 2000);
  }

  Brief brief() {
    return new Brief(
        Text.required("clear.WORK", work, 4000),
        Text.optional("clear.OBJECTIVE", objective, 2000),
        Text.optional("clear.AUTHORITY", authority, 1000),
        Text.optional("directive.task.resources", resources, 1000),
        Text.optional("clear.RESULT", expectedResult, 2000),
        Text.optional("assignment.review.measure", measure, 700),
        Text.optional("clear.PERSON", accountablePerson, 200),
        Text.optional("clear.RESPONSIBILITY", reportsTo, 500));
  }

  Terms terms(Brief brief, LocalDate today, String searchText) {
    Map<String, Deliverable.Product> kept =
        products.stream()
            .filter(product -> product.id() != null)
            .collect(Collectors.toMap(Product::id, Product::worded));
    List<Deliverable.Product> added =
        products.stream().filter(p -> p.id() == null).map(Product::worded).toList();
    return new Terms(
        brief,
        partners,
        new Terms.Products(kept, added, today),
        dueOn,
        document,
        reason,
        searchText);
  }

  /** A product in its new words. */
  public record Product(String id, String name, ProductKind kind, String acceptance) {
    Deliverable.Product worded() {
      if (kind == null) throw new RuleViolation("assignment.amend.productKind");
      return new Deliverable.Product(
          Text.required("directive.task.product.name", name, 1000),
          kind,
          Text.optional("directive.task.product.acceptance", acceptance, 1000));
    }
  }
}
