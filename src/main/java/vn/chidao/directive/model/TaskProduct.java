package vn.chidao.directive.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.IntStream;
import vn.chidao.assignment.model.Deliverable;
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

  private TaskProduct(int place, TaskContent.Product content) {
    this.place = place;
    this.name = content.name();
    this.kind = content.kind();
    this.acceptance = content.acceptance();
  }

  static List<TaskProduct> of(List<TaskContent.Product> contents) {
    return IntStream.range(0, contents.size())
        .mapToObj(i -> new TaskProduct(i + 1, contents.get(i)))
        .toList();
  }

  TaskContent.Product content() {
    return new TaskContent.Product(name, kind, acceptance);
  }

  Deliverable.Product handedOut() {
    return new Deliverable.Product(name, kind, acceptance);
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
