package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportKind;

/**
 * The report as its owner sees it while writing: the draft on the server; before there is one, what
 * was sent back, to be worked on; else an empty page.
 */
@RequestScoped
public class ReportDraft {
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;

  private ReportKind kind;
  private String narrative;
  private List<ItemForm> products;
  private Instant savedAt;

  void open(AssignmentId id, AssignmentSheet.Head head) {
    Optional<ReportSheet.Report> inHand = reportSheet.inHand(id);
    kind =
        inHand
            .map(ReportSheet.Report::kind)
            .orElse(head.kind() == DeadlineKind.STANDING ? ReportKind.PERIODIC : ReportKind.RESULT);
    narrative = inHand.map(ReportSheet.Report::narrative).orElse(null);
    savedAt =
        inHand.filter(r -> r.submittedAt() == null).map(ReportSheet.Report::savedAt).orElse(null);
    String report = inHand.map(ReportSheet.Report::id).orElse("");
    List<ReportSheet.Item> items = reportSheet.items(id, report);
    products = sheet.products(id).stream().map(product -> new ItemForm(product, items)).toList();
    show(reportSheet.files(id, report));
  }

  /** Shows the files that the server has now, without touching what was typed. */
  void showFiles(AssignmentId id) {
    show(reportSheet.files(id, reportSheet.inHand(id).map(ReportSheet.Report::id).orElse("")));
  }

  private void show(List<ReportSheet.File> files) {
    products.forEach(product -> product.show(files));
  }

  ReportForm form() {
    return new ReportForm(kind, narrative, products.stream().map(ItemForm::item).toList());
  }

  void saved(Instant at) {
    savedAt = at;
  }

  public ReportKind getKind() {
    return kind;
  }

  public void setKind(ReportKind kind) {
    this.kind = kind;
  }

  public String getNarrative() {
    return narrative;
  }

  public void setNarrative(String narrative) {
    this.narrative = narrative;
  }

  public List<ItemForm> getProducts() {
    return products;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
