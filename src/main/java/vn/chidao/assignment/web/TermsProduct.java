package vn.chidao.assignment.web;

import vn.chidao.assignment.AmendmentForm;
import vn.chidao.assignment.AssignmentSheet;

/** One product while an amendment is written; without an id it is new. */
public class TermsProduct extends ProductWords {
  private static final long serialVersionUID = 1L;

  private String id;

  static TermsProduct of(AssignmentSheet.Product product) {
    TermsProduct form = new TermsProduct();
    form.id = product.id();
    form.setName(product.name());
    form.setKind(product.kind());
    form.setAcceptance(product.acceptance());
    return form;
  }

  AmendmentForm.Product worded() {
    return new AmendmentForm.Product(id, getName(), getKind(), getAcceptance());
  }
}
