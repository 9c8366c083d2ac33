package vn.chidao.agency;

import java.util.Arrays;
import java.util.List;

/**
 * How far a text is from a name, both as keys: 0 the same, 1 nothing in common. A text whose words
 * all stand in the name in that order is near, since names are often shortened.
 */
final class NameDistance {
  /** From here on a name is no suggestion. */
  static final double STRANGER = 0.34;

  /** Up to here a text is the name with a slip of the pen. */
  static final double SLIP = 0.08;

  private static final double SHORTENED = 0.15;

  private NameDistance() {}

  static double between(String text, String name) {
    double letters = letters(text, name);
    return letters > SHORTENED && isShortened(text, name) ? SHORTENED : letters;
  }

  private static boolean isShortened(String text, String name) {
    List<String> words = Arrays.asList(text.split(" "));
    if (words.size() < 2) return false;
    int found = 0;
    for (String word : name.split(" "))
      if (found < words.size() && word.equals(words.get(found))) found++;
    return found == words.size();
  }

  /** Insertions, deletions and exchanges over the length of the longer one. */
  private static double letters(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0 || Math.abs(a.length() - b.length()) > longer * STRANGER) return 1;
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchange = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchange, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()] / (double) longer;
  }
}
