package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.chidao.shared.Facts;

/** How a directive ended: with a conclusion, or taken back for a reason. */
@Embeddable
public class Closing {
  @Column(name = "closed_at")
  private Instant at;

  private String conclusion;

  @Column(name = "revocation_reason")
  private String revocationReason;

  protected Closing() {}

  static Closing concluded(String conclusion, Instant at) {
    Closing closing = new Closing();
    closing.conclusion = conclusion;
    closing.at = at;
    return closing;
  }

  static Closing revoked(String reason, Instant at) {
    Closing closing = new Closing();
    closing.revocationReason = reason;
    closing.at = at;
    return closing;
  }

  void factsInto(Facts facts) {
    facts
        .with("closedAt", at)
        .with("conclusion", conclusion)
        .with("revocationReason", revocationReason);
  }
}
