package vn.chidao.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as people search for it: without marks, in small letters, so that "chuyen doi so" finds
 * "chuyển đổi số". For finding only; official symbols keep their marks (DA is not ĐA).
 */
public final class SearchText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private SearchText() {}

  /** What a row stores to be found by any of its texts; missing texts are left out. */
  public static String of(String... texts) {
    return Arrays.stream(texts)
        .filter(Objects::nonNull)
        .map(SearchText::fold)
        .collect(Collectors.joining(" "));
  }

  /** One LIKE pattern per word that was typed, to be escaped with {@code \}; all must match. */
  public static List<String> patterns(String typed) {
    if (typed == null || typed.isBlank()) return List.of();
    return GAPS.splitAsStream(fold(typed))
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toList();
  }

  /** The text without marks, in small letters, with single blanks. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    plain = MARKS.matcher(plain).replaceAll("").replace('đ', 'd').replace('Đ', 'd');
    return GAPS.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
