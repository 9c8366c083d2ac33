package vn.chidao.assignment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chidao.shared.RuleViolation;

/**
 * What an amendment makes of an assignment.
 *
 * @param partners who takes part beside the lead from now on
 * @param dueOn the deadline from now on; null leaves it as it is
 * @param document the decision that amends
 * @param searchText by which lists find the assignment from now on
 */
public record Terms(
    Brief brief,
    Partners partners,
    Products products,
    LocalDate dueOn,
    String document,
    String reason,
    String searchText) {
  /**
   * The products from now on.
   *
   * @param kept id → its words; one that is owed and not here is dropped
   * @param added new ones
   * @param today from when on the dropped ones are not owed any more
   */
  public record Products(
      Map<String, Deliverable.Product> kept, List<Deliverable.Product> added, LocalDate today) {
    void applyTo(Assignment assignment, List<Deliverable> deliverables) {
      boolean owes = deliverables.stream().anyMatch(Deliverable::isOwed);
      if (owes && kept.isEmpty() && added.isEmpty())
        throw new RuleViolation("assignment.amend.noProduct");
      for (Deliverable product : deliverables)
        if (product.isOwed())
          if (kept.containsKey(product.id())) product.reword(kept.get(product.id()));
          else product.cancel(today);
      for (Deliverable.Product product : added)
        deliverables.add(new Deliverable(assignment, deliverables.size() + 1, product));
    }
  }
}
