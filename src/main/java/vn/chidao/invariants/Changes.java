package vn.chidao.invariants;

import java.util.ArrayList;
import java.util.List;

/** Reads the changes of an audit entry: {@code {"status": ["DRAFT", "ISSUED"], …}}. */
final class Changes {
  private final String json;
  private int at;

  private Changes(String json) {
    this.json = json;
  }

  /** One value before and after; null where it did not or does not exist. */
  record Change(String path, String before, String after) {}

  static List<Change> read(String json) {
    return new Changes(json).all();
  }

  private List<Change> all() {
    List<Change> changes = new ArrayList<>();
    expect('{');
    while (peek() != '}') {
      if (!changes.isEmpty()) expect(',');
      String path = text();
      expect(':');
      expect('[');
      String before = text();
      expect(',');
      String after = text();
      expect(']');
      changes.add(new Change(path, before, after));
    }
    return changes;
  }

  private String text() {
    if (peek() == 'n') {
      at += "null".length();
      return null;
    }
    expect('"');
    StringBuilder text = new StringBuilder();
    for (char next = json.charAt(at++); next != '"'; next = json.charAt(at++))
      text.append(next == '\\' ? escaped() : next);
    return text.toString();
  }

  private char escaped() {
    char kind = json.charAt(at++);
    return switch (kind) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) Integer.parseInt(json.substring(at, at += 4), 16);
      default -> kind;
    };
  }

  private char peek() {
    while (Character.isWhitespace(json.charAt(at))) at++;
    return json.charAt(at);
  }

  private void expect(char wanted) {
    if (peek() != wanted)
      throw new IllegalArgumentException("no " + wanted + " at " + at + " of " + json);
    at++;
  }
}
