package vn.chidao.directive.web;

import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.web.ProductWords;
import vn.chidao.directive.model.TaskContent;

/** A product of a task as it is typed. */
public class ProductForm extends ProductWords {
  ProductForm() {
    setKind(ProductKind.OTHER);
  }

  static ProductForm of(TaskContent.Product product) {
    ProductForm form = new ProductForm();
    form.setName(product.name());
    form.setKind(product.kind());
    form.setAcceptance(product.acceptance());
    return form;
  }

  /** A line left empty is no product. */
  boolean isFilled() {
    return getName() != null || getAcceptance() != null;
  }

  TaskContent.Product product() {
    return new TaskContent.Product(getName(), getKind(), getAcceptance());
  }
}
