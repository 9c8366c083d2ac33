package vn.chidao.assignment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.chidao.shared.Facts;

/** How often somebody who is silent past a date was urged, and when last. */
@Embeddable
public class Urging {
  @Column(name = "urged")
  private int times;

  @Column(name = "urged_at")
  private Instant at;

  public Urging() {}

  public void again(Instant moment) {
    times++;
    at = moment;
  }

  public int times() {
    return times;
  }

  public void factsInto(Facts facts) {
    facts.with("urged", times).with("urgedAt", at);
  }
}
