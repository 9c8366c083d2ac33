package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ProductKind;

/** What a report delivers, product by product: the document that is the product, and its files. */
@Named
@RequestScoped
public class Deliveries {
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;

  /** One product owed, and what the report shows of it; empty where it shows nothing. */
  public record Delivery(
      String product,
      ProductKind kind,
      String acceptance,
      String documentNumber,
      LocalDate documentDate,
      String documentSigner,
      String remark,
      List<ReportSheet.File> files) {
    public boolean isShown() {
      return documentNumber != null || !files.isEmpty();
    }
  }

  public List<Delivery> of(String assignment, String report) {
    AssignmentId id = new AssignmentId(assignment);
    List<ReportSheet.Item> items = reportSheet.items(id, report);
    List<ReportSheet.File> files = reportSheet.files(id, report);
    return sheet.products(id).stream().map(product -> delivery(product, items, files)).toList();
  }

  /** What the assignment owes, in a row of names. */
  public String names(String assignment) {
    return sheet.products(new AssignmentId(assignment)).stream()
        .map(AssignmentSheet.Product::name)
        .collect(Collectors.joining("; "));
  }

  private static Delivery delivery(
      AssignmentSheet.Product product, List<ReportSheet.Item> items, List<ReportSheet.File> files) {
    ReportSheet.Item said =
        items.stream()
            .filter(item -> item.deliverable().equals(product.id()))
            .findFirst()
            .orElse(new ReportSheet.Item(product.id(), null, null, null, null));
    return new Delivery(
        product.name(),
        product.kind(),
        product.acceptance(),
        said.documentNumber(),
        said.documentDate(),
        said.documentSigner(),
        said.remark(),
        files.stream().filter(file -> file.deliverable().equals(product.id())).toList());
  }
}
