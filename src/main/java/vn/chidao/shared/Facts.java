package vn.chidao.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Collects what is true of a row as path → text, in the one notation that the audit trail compares.
 */
public final class Facts {
  private final SortedMap<String, String> facts = new TreeMap<>();

  /** Adds one value; null and empty collections are left out, instants count in milliseconds. */
  public Facts with(String path, Object value) {
    String text = text(value);
    if (text != null) facts.put(path, text);
    return this;
  }

  public SortedMap<String, String> asMap() {
    return facts;
  }

  private static String text(Object value) {
    if (value == null) return null;
    if (value instanceof Instant instant) return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    if (value instanceof Collection<?> many)
      return many.isEmpty()
          ? null
          : many.stream().map(Object::toString).collect(Collectors.joining(" "));
    return value.toString();
  }
}
