package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Person;

/**
 * One decision that changed what is asked for, and when the owner took note. What it was before
 * stands in the audit trail, value by value.
 */
@Entity
public class Amendment {
  @Id private String id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  private int number;
  private String document;
  private String reason;

  @Column(name = "amended_by")
  private String amendedBy;

  @Column(name = "amended_at")
  private Instant amendedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  protected Amendment() {}

  Amendment(Assignment assignment, String document, String reason, Person by, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.assignment = assignment;
    this.number = assignment.amendments().size() + 1;
    this.document = document;
    this.reason = reason;
    this.amendedBy = by.id().value();
    this.amendedAt = at;
  }

  boolean isAcknowledged() {
    return acknowledgedAt != null;
  }

  void acknowledged(Person by, Instant at) {
    acknowledgedBy = by.id().value();
    acknowledgedAt = at;
  }

  void factsInto(Facts facts) {
    String path = "amendments[" + number + "].";
    facts
        .with(path + "document", document)
        .with(path + "reason", reason)
        .with(path + "amendedBy", amendedBy)
        .with(path + "amendedAt", amendedAt)
        .with(path + "acknowledgedBy", acknowledgedBy)
        .with(path + "acknowledgedAt", acknowledgedAt);
  }
}
