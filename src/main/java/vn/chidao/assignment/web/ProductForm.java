package vn.chidao.assignment.web;

import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportForm;

/** What an owner types about one product of the report. */
public class ProductForm {
  private final AssignmentSheet.Product product;
  private final List<AssignmentSheet.File> files;
  private String documentNumber;
  private LocalDate documentDate;
  private String documentSigner;
  private String remark;
  private Part upload;

  ProductForm(
      AssignmentSheet.Product product,
      AssignmentSheet.Item item,
      List<AssignmentSheet.File> files) {
    this.product = product;
    this.files = files;
    if (item == null) return;
    documentNumber = item.documentNumber();
    documentDate = item.documentDate();
    documentSigner = item.documentSigner();
    remark = item.remark();
  }

  ReportForm.Item item() {
    return new ReportForm.Item(product.id(), documentNumber, documentDate, documentSigner, remark);
  }

  public AssignmentSheet.Product getProduct() {
    return product;
  }

  public List<AssignmentSheet.File> getFiles() {
    return files;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public LocalDate getDocumentDate() {
    return documentDate;
  }

  public void setDocumentDate(LocalDate documentDate) {
    this.documentDate = documentDate;
  }

  public String getDocumentSigner() {
    return documentSigner;
  }

  public void setDocumentSigner(String documentSigner) {
    this.documentSigner = documentSigner;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }
}
