package vn.chidao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SearchText;
import vn.chidao.shared.Text;

/** Every field has a limit, the same on the page and in the model, and Vietnamese is one text. */
class LimitsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path MAIN = Path.of("src/main/java");

  private static final Pattern FIELD =
      Pattern.compile(
          "<(h:inputText|h:inputTextarea|p:inputText|p:inputTextarea)\\b([^>]*?)"
              + "(?:/>|>(.*?)</\\1>)",
          Pattern.DOTALL);
  private static final Pattern MOST = Pattern.compile("maxlength=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern REFUSES = Pattern.compile("name=\"refuses\" value=\"([^\"]+)\"");
  private static final Pattern RULE =
      Pattern.compile(
          "Text\\s*\\.(?:optional|required)\\(\\s*\"([^\"]+)\","
              + "\\s*(?:[^();]|\\([^()]*\\))*?,\\s*(\\d+)\\)");

  /**
   * Dates and numbers are read as such; a list of names has a limit for each; what is pasted is
   * read by rows.
   */
  private static final Set<String> LIMITED_OTHERWISE =
      Set.of("from", "until", "percent", "aliases", "text", "address", "note");

  @Test
  void every_field_for_words_says_how_long_they_may_be() throws IOException {
    Set<String> without = new TreeSet<>();
    int seen = 0;
    for (Field field : fields()) {
      seen++;
      if (field.most() == null && !LIMITED_OTHERWISE.contains(field.id()))
        without.add(field.where());
    }
    assertTrue(seen > 60, seen + " fields");
    assertEquals(Set.of(), without);
  }

  @Test
  void a_page_takes_as_much_as_the_model() throws IOException {
    Map<String, Set<String>> rules = rules();
    List<String> differing = new ArrayList<>();
    int compared = 0;
    for (Field field : fields())
      if (field.most() != null && field.most().matches("\\d+"))
        for (String key : field.refuses())
          if (rules.containsKey(key)) {
            compared++;
            boolean fits =
                rules.get(key).stream()
                    .allMatch(most -> Integer.parseInt(most) <= Integer.parseInt(field.most()));
            boolean strictest =
                field.refuses().stream()
                    .filter(rules::containsKey)
                    .flatMap(each -> rules.get(each).stream())
                    .anyMatch(most -> most.equals(field.most()));
            if (!fits || !strictest)
              differing.add(field.where() + " " + key + " " + rules.get(key));
          }
    assertTrue(compared > 20, compared + " fields compared");
    assertEquals(List.of(), differing);
  }

  @Test
  void composed_and_decomposed_letters_are_one_text() {
    String composed = "Đề án số hóa hộ tịch ở Thừa Thiên Huế";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertTrue(decomposed.length() > composed.length());
    assertEquals(composed, Text.required("any", decomposed, composed.length()));
    assertEquals(SearchText.of(composed), SearchText.of(decomposed));
    assertEquals(SearchText.patterns(composed), SearchText.patterns(decomposed));
  }

  @Test
  void what_is_too_long_names_the_field_and_both_lengths() {
    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> Text.optional("any.field", "x".repeat(11), 10));
    assertEquals("shared.text.tooLong", refused.key());
    assertEquals(List.of(10, 11), refused.parameters().subList(1, 3));
  }

  /** One field of a page: how much it takes, and which rules' refusals are shown at it. */
  private record Field(Path page, String id, String most, List<String> refuses) {
    String where() {
      return PAGES.relativize(page) + " " + id;
    }
  }

  private static List<Field> fields() throws IOException {
    List<Field> fields = new ArrayList<>();
    for (Path page : files(PAGES, ".xhtml")) {
      Matcher field = FIELD.matcher(Files.readString(page));
      while (field.find())
        fields.add(
            new Field(
                page,
                first(ID, field.group(2)),
                first(MOST, field.group(2)),
                split(first(REFUSES, field.group(3)))));
    }
    return fields;
  }

  private static Map<String, Set<String>> rules() throws IOException {
    Map<String, Set<String>> rules = new TreeMap<>();
    for (Path file : files(MAIN, ".java")) {
      Matcher rule = RULE.matcher(Files.readString(file));
      while (rule.find())
        rules.computeIfAbsent(rule.group(1), key -> new TreeSet<>()).add(rule.group(2));
    }
    return rules;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> split(String words) {
    return words == null ? List.of() : List.of(words.split(" "));
  }

  private static String first(Pattern pattern, String text) {
    if (text == null) return null;
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : null;
  }
}
