package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chidao.shared.Facts;
import vn.chidao.shared.RuleViolation;

/** One product that an assignment owes, and what makes it acceptable. */
@Entity
public class Deliverable {
  @Id private String id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  private int place;
  private String name;

  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  private String acceptance;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "cancelled_on")
  private LocalDate cancelledOn;

  protected Deliverable() {}

  Deliverable(Assignment assignment, int place, Product product) {
    this.assignment = assignment;
    this.id = UUID.randomUUID().toString();
    this.place = place;
    reword(product);
  }

  void reword(Product product) {
    this.name = product.name();
    this.kind = product.kind();
    this.acceptance = product.acceptance();
  }

  public String id() {
    return id;
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

  /** Neither accepted nor dropped by an amendment. */
  boolean isOwed() {
    return acceptedOn == null && cancelledOn == null;
  }

  /**
   * Completion needs the product itself: number, date and signer of the document, or a file (R4.5).
   */
  void requireShown(List<ReportItem> items, List<Evidence> files) {
    if (items.stream().anyMatch(item -> item.deliverable().equals(id) && item.namesDocument()))
      return;
    if (kind.needsDocument()) throw new RuleViolation("assignment.report.documentMissing", name);
    if (files.stream().noneMatch(file -> file.deliverable().equals(id)))
      throw new RuleViolation("assignment.report.productMissing", name);
  }

  void accept(LocalDate day) {
    acceptedOn = day;
  }

  void cancel(LocalDate day) {
    cancelledOn = day;
  }

  void reopen() {
    acceptedOn = null;
  }

  void factsInto(Facts facts) {
    String path = "deliverables[" + id + "].";
    facts
        .with(path + "place", place)
        .with(path + "name", name)
        .with(path + "kind", kind)
        .with(path + "acceptance", acceptance)
        .with(path + "acceptedOn", acceptedOn)
        .with(path + "cancelledOn", cancelledOn);
  }

  /** A product as the issuing side words it. */
  public record Product(String name, ProductKind kind, String acceptance) {}
}
