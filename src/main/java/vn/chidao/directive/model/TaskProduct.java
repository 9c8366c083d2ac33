package vn.chidao.directive.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.shared.Facts;

/** A product that a task asks for, and what makes it acceptable. */
@Embeddable
public class TaskProduct {
  private int place;
  private String name;

  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  private String acceptance;

  protected TaskProduct() {}

  TaskProduct(int place, String name, ProductKind kind, String acceptance) {
    this.place = place;
    this.name = name;
    this.kind = kind;
    this.acceptance = acceptance;
  }

  public String name() {
    return name;
  }

  public ProductKind kind() {
    return kind;
  }

  public String acceptance() {
    return acceptance;
  }

  void factsInto(Facts facts, String task) {
    String path = task + "products[" + place + "].";
    facts.with(path + "name", name).with(path + "kind", kind).with(path + "acceptance", acceptance);
  }
}
