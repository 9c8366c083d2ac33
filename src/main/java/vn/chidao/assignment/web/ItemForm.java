package vn.chidao.assignment.web;

import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.ReportSheet;

/** What an owner types about one product of the report. */
public class ItemForm {
  private final AssignmentSheet.Product product;
  private List<ReportSheet.File> files = List.of();
  private String documentNumber;
  private LocalDate documentDate;
  private String documentSigner;
  private String remark;
  private Part upload;

  ItemForm(AssignmentSheet.Product product, List<ReportSheet.Item> items) {
    this.product = product;
    items.stream().filter(item -> item.deliverable().equals(product.id())).forEach(this::begin);
  }

  private void begin(ReportSheet.Item item) {
    documentNumber = item.documentNumber();
    documentDate = item.documentDate();
    documentSigner = item.documentSigner();
    remark = item.remark();
  }

  void show(List<ReportSheet.File> all) {
    files = all.stream().filter(file -> file.deliverable().equals(product.id())).toList();
  }

  ReportForm.Item item() {
    return new ReportForm.Item(product.id(), documentNumber, documentDate, documentSigner, remark);
  }

  public AssignmentSheet.Product getProduct() {
    return product;
  }

  public List<ReportSheet.File> getFiles() {
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
