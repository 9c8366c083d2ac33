package vn.chidao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL that makes the rows of a measured list. */
final class Scripts {
  private Scripts() {}

  static String read(String name) {
    try (InputStream script = Scripts.class.getResourceAsStream("/bench/" + name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** For the assignments from one number to another. */
  static String read(String name, long from, long to) {
    return read(name).replace("${from}", "" + from).replace("${to}", "" + to);
  }
}
