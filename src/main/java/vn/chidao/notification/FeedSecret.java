package vn.chidao.notification;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import vn.chidao.shared.Digest;

/** What makes the address of a calendar unguessable: 256 random bits, good for an address. */
public record FeedSecret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static FeedSecret next() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** All that is kept of it. */
  String digest() {
    return Digest.sha256(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Where a calendar asks, as a path of this product. */
  public String path() {
    return "/feed/" + value + ".ics";
  }
}
