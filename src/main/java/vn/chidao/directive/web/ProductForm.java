package vn.chidao.directive.web;

import java.io.Serializable;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.directive.model.TaskContent;

/** A product of a task as it is typed. */
public class ProductForm implements Serializable {
  private String name;
  private ProductKind kind = ProductKind.OTHER;
  private String acceptance;

  static ProductForm of(TaskContent.Product product) {
    ProductForm form = new ProductForm();
    form.name = product.name();
    form.kind = product.kind();
    form.acceptance = product.acceptance();
    return form;
  }

  /** A line left empty is no product. */
  boolean isFilled() {
    return name != null || acceptance != null;
  }

  TaskContent.Product product() {
    return new TaskContent.Product(name, kind, acceptance);
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
