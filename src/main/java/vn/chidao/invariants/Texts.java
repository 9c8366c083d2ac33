package vn.chidao.invariants;

/** How values stand in a sentence. */
final class Texts {
  private static final int LONGEST = 60;

  private Texts() {}

  static String quoted(String value) {
    if (value == null) return "nothing";
    String line = value.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? "'" + line.substring(0, LONGEST) + "…'" : "'" + line + "'";
  }
}
