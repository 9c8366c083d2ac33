package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;

/**
 * One decision that moved a deadline (9061/VPCP-CN: only the Prime Minister or the Deputy in charge
 * decides).
 */
@Embeddable
public class Extension {
  private int number;

  @Column(name = "from_due_on")
  private LocalDate from;

  @Column(name = "to_due_on")
  private LocalDate to;

  @Column(name = "decision_document")
  private String decisionDocument;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Extension() {}

  Extension(
      int number,
      LocalDate from,
      LocalDate to,
      String decisionDocument,
      String reason,
      OfficialId by,
      Instant at) {
    this.number = number;
    this.from = from;
    this.to = to;
    this.decisionDocument = decisionDocument;
    this.reason = reason;
    this.decidedBy = by.value();
    this.decidedAt = at;
  }

  boolean isLater() {
    return to.isAfter(from);
  }

  /** The same, decided at that moment or after it. */
  boolean isLater(Instant since) {
    return isLater() && !decidedAt.isBefore(since);
  }

  void factsInto(Facts facts) {
    String path = "extensions[" + number + "].";
    facts
        .with(path + "from", from)
        .with(path + "to", to)
        .with(path + "decisionDocument", decisionDocument)
        .with(path + "reason", reason)
        .with(path + "decidedBy", decidedBy)
        .with(path + "decidedAt", decidedAt);
  }
}
