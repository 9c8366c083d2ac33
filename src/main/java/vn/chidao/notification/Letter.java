package vn.chidao.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A mail as it will be written: to whom, in which language, about what.
 *
 * @param key of the mail in the outbox, from which its Message-ID follows
 */
public record Letter(String key, String to, Locale language, boolean digest, List<Item> items) {
  /** One notice in it; nothing of it is confidential. */
  public record Item(
      String notice, String kind, String directiveNumber, String label, LocalDate dueOn) {}
}
