package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.chidao.shared.Facts;

/** That the owner took a report back before anybody had the last word on it, and why. */
@Embeddable
class Recall {
  @Column(name = "recalled_at")
  private Instant at;

  @Column(name = "recall_reason")
  private String reason;

  protected Recall() {}

  Recall(String reason, Instant at) {
    this.reason = reason;
    this.at = at;
  }

  void factsInto(Facts facts, String path) {
    facts.with(path + "recalledAt", at).with(path + "recallReason", reason);
  }
}
