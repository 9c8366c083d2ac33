package vn.chidao.progress.web;

import vn.chidao.progress.model.Standing;
import vn.chidao.shared.Text;

/** One product on the page on which the owner tells of the progress. */
public class UpdateRow {
  private final ProgressLines.Product product;
  private Integer percent;
  private String narrative;
  private String reason;

  UpdateRow(ProgressLines.Product product) {
    this.product = product;
    this.percent = product.percent();
  }

  /** Something is new when the percent differs or something was written. */
  boolean isNew() {
    return percent != null && percent != product.percent()
        || percent != null && narrative != null && !narrative.isBlank();
  }

  Standing standing() {
    return new Standing(
        product.deliverable(),
        percent,
        Text.optional("progress.narrative", narrative, 4000),
        Text.optional("progress.reason", reason, 2000));
  }

  /** What stands for this product in a draft. */
  String field(String name) {
    return name + " " + (product.deliverable() == null ? "" : product.deliverable());
  }

  public ProgressLines.Product getProduct() {
    return product;
  }

  public Integer getPercent() {
    return percent;
  }

  public void setPercent(Integer percent) {
    this.percent = percent;
  }

  public String getNarrative() {
    return narrative;
  }

  public void setNarrative(String narrative) {
    this.narrative = narrative;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
