package vn.chidao.assignment;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.model.ReportItem;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.shared.Text;

/** What an owner types into a report: the narrative, and per product the document that shows it. */
public record ReportForm(ReportKind kind, String narrative, List<Item> items) {
  public ReportForm {
    kind = kind == null ? ReportKind.RESULT : kind;
    narrative = Text.optional("assignment.report.narrative", narrative, 20000);
    items = List.copyOf(items);
  }

  List<ReportItem> reportItems() {
    return items.stream()
        .map(
            item ->
                new ReportItem(
                    item.deliverable(),
                    item.documentNumber(),
                    item.documentDate(),
                    item.documentSigner(),
                    item.remark()))
        .toList();
  }

  /** Number, date and signer of the document that is the product, and a remark. */
  public record Item(
      String deliverable,
      String documentNumber,
      LocalDate documentDate,
      String documentSigner,
      String remark) {
    public Item {
      documentNumber = Text.optional("assignment.report.documentNumber", documentNumber, 60);
      documentSigner = Text.optional("assignment.report.documentSigner", documentSigner, 150);
      remark = Text.optional("assignment.report.remark", remark, 2000);
    }
  }
}
