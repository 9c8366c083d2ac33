package vn.chidao.deputy;

import java.util.UUID;

/** Identifies one span in which somebody stands in for somebody. */
public record DeputyshipId(String value) {
  static DeputyshipId next() {
    return new DeputyshipId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
