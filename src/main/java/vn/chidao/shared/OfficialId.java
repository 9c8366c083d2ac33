package vn.chidao.shared;

import java.util.UUID;

/** Identifies one person who works in an agency. */
public record OfficialId(String value) {
  public static OfficialId next() {
    return new OfficialId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
