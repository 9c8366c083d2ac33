package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;

/** The clearing leader lets a task go out without one clear, for a reason that stays visible. */
@Embeddable
public class Waiver {
  @Enumerated(EnumType.STRING)
  private Clear clear;

  private String reason;

  @Column(name = "waived_by")
  private String by;

  @Column(name = "waived_at")
  private Instant at;

  protected Waiver() {}

  Waiver(Clear clear, String reason, OfficialId by, Instant at) {
    this.clear = clear;
    this.reason = reason;
    this.by = by.value();
    this.at = at;
  }

  public Clear clear() {
    return clear;
  }

  public String reason() {
    return reason;
  }

  public OfficialId by() {
    return new OfficialId(by);
  }

  public Instant at() {
    return at;
  }

  void factsInto(Facts facts, String task) {
    String path = task + "waivers[" + clear + "].";
    facts.with(path + "reason", reason).with(path + "by", by).with(path + "at", at);
  }
}
