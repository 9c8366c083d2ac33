package vn.chidao.assignment.web;

import java.io.Serializable;
import vn.chidao.assignment.model.ProductKind;

/** The words of one product and of what makes it acceptable, as they are typed. */
public abstract class ProductWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private ProductKind kind;
  private String acceptance;

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
