package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.chidao.shared.Facts;

/** What a report says of one product: number, date and signer of the document, and a remark. */
@Embeddable
public class ReportItem {
  @Column(name = "deliverable_id")
  private String deliverable;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Column(name = "document_signer")
  private String documentSigner;

  private String remark;

  protected ReportItem() {}

  public ReportItem(
      String deliverable,
      String documentNumber,
      LocalDate documentDate,
      String documentSigner,
      String remark) {
    this.deliverable = deliverable;
    this.documentNumber = documentNumber;
    this.documentDate = documentDate;
    this.documentSigner = documentSigner;
    this.remark = remark;
  }

  public String deliverable() {
    return deliverable;
  }

  boolean namesDocument() {
    return documentNumber != null && documentDate != null && documentSigner != null;
  }

  void factsInto(Facts facts, String report) {
    String path = report + "items[" + deliverable + "].";
    facts
        .with(path + "documentNumber", documentNumber)
        .with(path + "documentDate", documentDate)
        .with(path + "documentSigner", documentSigner)
        .with(path + "remark", remark);
  }
}
