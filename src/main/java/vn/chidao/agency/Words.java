package vn.chidao.agency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.shared.SearchText;

/**
 * The words of a name or a cell without marks, each with its place in the text. Commas, hyphens,
 * "&" and "và" are not words, so that "Bộ TT&TT", "Bộ TT và TT" and "Bộ TT, TT" are the same.
 */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final String AND = "va";

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private record Word(String folded, int start, int end) {}

  private Words(String text) {
    this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (Matcher m = WORD.matcher(this.text); m.find(); ) {
      String folded = SearchText.fold(m.group());
      if (!folded.equals(AND)) words.add(new Word(folded, m.start(), m.end()));
    }
  }

  public static Words of(String text) {
    return new Words(text);
  }

  /** What names are compared by: the words with single blanks between them. */
  public static String key(String text) {
    Words words = of(text);
    return words.joined(0, words.size());
  }

  public int size() {
    return words.size();
  }

  public String word(int i) {
    return words.get(i).folded();
  }

  public String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) joined.append(i > from ? " " : "").append(word(i));
    return joined.toString();
  }

  /** The text as it was written, from the first to before the last word. */
  public String written(int from, int to) {
    return from >= to ? "" : text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** What stands between a word and the one before it, or the beginning or end of the text. */
  public String before(int i) {
    int start = i == 0 ? 0 : words.get(i - 1).end();
    return text.substring(start, i < words.size() ? words.get(i).start() : text.length());
  }

  /** How many words from there are these. */
  public boolean startsWith(int from, String... expected) {
    if (from + expected.length > words.size()) return false;
    for (int i = 0; i < expected.length; i++) if (!word(from + i).equals(expected[i])) return false;
    return true;
  }
}
