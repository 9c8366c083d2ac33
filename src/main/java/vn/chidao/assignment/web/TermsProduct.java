package vn.chidao.assignment.web;

import java.io.Serializable;
import vn.chidao.assignment.AmendmentForm;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.ProductKind;

/** One product while an amendment is written; without an id it is new. */
public class TermsProduct implements Serializable {
  private static final long serialVersionUID = 1L;

  private String id;
  private String name;
  private ProductKind kind;
  private String acceptance;

  static TermsProduct of(AssignmentSheet.Product product) {
    TermsProduct form = new TermsProduct();
    form.id = product.id();
    form.name = product.name();
    form.kind = product.kind();
    form.acceptance = product.acceptance();
    return form;
  }

  AmendmentForm.Product worded() {
    return new AmendmentForm.Product(id, name, kind, acceptance);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public ProductKind getKind() {
    return kind;
  }

  public void setKind(ProductKind kind) {
    this.kind = kind;
  }

  public String getAcceptance() {
    return acceptance;
  }

  public void setAcceptance(String acceptance) {
    this.acceptance = acceptance;
  }
}
