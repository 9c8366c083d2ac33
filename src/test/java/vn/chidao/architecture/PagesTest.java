package vn.chidao.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages, their beans and their words belong together; nothing on a page runs or says by itself. */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path VI = Path.of("src/main/resources/i18n/messages_vi.properties");
  private static final Path EN = Path.of("src/main/resources/i18n/messages_en.properties");

  /** The error pages stand for every page that could not be shown: they have no bean. */
  private static final Set<String> NO_FEATURE = Set.of("WEB-INF", "resources", "error");

  private static final Pattern LETTER_OF_VIETNAMESE =
      Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýĩũÀÁÃÈÉÌÍÒÓÕÙÚÝĨŨ\\u1EA0-\\u1EF9]");
  private static final Set<String> NAMES_OF_ITSELF = Set.of("Chỉ Đạo");

  @Test
  void every_page_has_its_bean_and_every_bean_its_page() {
    Set<String> pages =
        files(PAGES, ".xhtml").stream()
            .map(PAGES::relativize)
            .filter(page -> !NO_FEATURE.contains(page.getName(0).toString()))
            .map(page -> page.getName(0) + "/" + beanOf(page.getFileName().toString()))
            .collect(toCollection(TreeSet::new));
    Set<String> beans =
        files(JAVA, "Page.java").stream()
            .filter(bean -> bean.getParent().endsWith("web"))
            .map(bean -> bean.getParent().getParent().getFileName() + "/" + simpleName(bean))
            .collect(toCollection(TreeSet::new));
    assertEquals(beans, pages);
  }

  @Test
  void both_languages_have_the_same_keys_in_the_same_order() {
    assertEquals(sections(VI), sections(EN));
  }

  @Test
  void keys_are_sorted_within_their_section_and_sections_are_sorted() {
    List<List<String>> sections = sections(VI);
    assertEquals(sections.stream().map(s -> s.get(0)).sorted().toList(), heads(sections));
    for (List<String> section : sections) {
      List<String> keys = section.subList(1, section.size());
      assertEquals(keys.stream().sorted().toList(), keys, section.get(0));
      assertEquals(keys.size(), Set.copyOf(keys).size(), section.get(0));
    }
  }

  @Test
  void every_text_is_filled_and_can_be_formatted() {
    for (Path bundle : List.of(VI, EN))
      texts(bundle)
          .forEach(
              (key, text) -> {
                assertFalse(text.toString().isBlank(), key + " is empty");
                if (text.toString().contains("{")) new MessageFormat(text.toString());
              });
  }

  @Test
  void every_key_of_a_page_has_a_text() {
    Pattern msg = Pattern.compile("msg\\['([^'\\[\\]]+)'\\]");
    Pattern words = Pattern.compile("words\\.of\\('([^']+)'[,)]");
    Set<String> asked = new TreeSet<>();
    for (Path page : files(PAGES, ".xhtml")) {
      asked.addAll(found(msg, page));
      asked.addAll(found(words, page));
    }
    assertEquals(Set.of(), withoutText(asked));
  }

  @Test
  void every_key_in_java_has_a_text() {
    Pattern spoken =
        Pattern.compile(
            "(?:RuleViolation|Label|\\.say|words\\.of|required|optional)\\(\\s*\"([a-z][\\w]*(?:\\.[\\w]+)+)\"");
    Set<String> asked = new TreeSet<>();
    files(JAVA, ".java").forEach(file -> asked.addAll(found(spoken, file)));
    assertEquals(Set.of(), withoutText(asked));
  }

  @Test
  void every_constant_that_a_page_can_show_has_a_label() {
    Set<String> asked =
        files(CLASSES, ".class").stream()
            .map(CLASSES::relativize)
            .map(file -> file.toString().replace(".class", "").replace(File.separatorChar, '.'))
            .filter(name -> name.startsWith("vn.chidao.") && !name.startsWith("vn.chidao.intake."))
            .map(PagesTest::type)
            .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
            .flatMap(PagesTest::labels)
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), withoutText(asked));
  }

  @Test
  void no_page_brings_its_own_script_or_style() {
    Pattern own = Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=\"|javascript:");
    for (Path page : files(PAGES, ".xhtml"))
      assertEquals(Set.of(), found(own, page), page::toString);
  }

  @Test
  void pages_ask_the_server_only_in_ways_that_the_script_policy_allows() {
    Pattern blocked = Pattern.compile("<(?:f:ajax|h:commandLink|h:commandScript|f:websocket)");
    for (Path page : files(PAGES, ".xhtml"))
      assertEquals(Set.of(), found(blocked, page), page::toString);
  }

  @Test
  void text_for_people_is_in_the_bundles_only() {
    for (Path page : files(PAGES, ".xhtml")) assertSpeaksNoVietnamese(page);
    Pattern literal = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    Set<String> said = new TreeSet<>();
    for (Path file : files(JAVA, ".java"))
      if (!readsTexts(file))
        for (String text : found(literal, read(file).replaceAll("(?s)/\\*.*?\\*/", "")))
          if (!NAMES_OF_ITSELF.contains(text)
              && text.contains(" ")
              && LETTER_OF_VIETNAMESE.matcher(text).find())
            said.add(simpleName(file) + ": " + text);
    assertEquals(Set.of(), said);
  }

  /** Where the words of real documents are understood, and where somebody is given a name. */
  private static boolean readsTexts(Path file) {
    String path = file.toString().replace('\\', '/');
    return Stream.of("/intake/", "/agency/Agency", "/FirstAdministrator", "Demo")
        .anyMatch(path::contains);
  }

  private static void assertSpeaksNoVietnamese(Path page) {
    String text = read(page).replaceAll("(?s)<!--.*?-->", "");
    assertFalse(LETTER_OF_VIETNAMESE.matcher(text).find(), page::toString);
  }

  private static Set<String> withoutText(Set<String> keys) {
    Properties vi = texts(VI);
    Properties en = texts(EN);
    Set<String> missing = new TreeSet<>(keys);
    missing.removeIf(key -> vi.containsKey(key) && en.containsKey(key));
    return missing;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PagesTest.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<String> labels(Class<?> type) {
    String name = type.getSimpleName();
    String prefix = Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".";
    return Stream.of(type.getEnumConstants()).map(c -> prefix + ((Enum<?>) c).name());
  }

  private static String beanOf(String page) {
    StringBuilder bean = new StringBuilder();
    for (String word : page.replace(".xhtml", "").split("-"))
      bean.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    return bean.append("Page").toString();
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static List<String> heads(List<List<String>> sections) {
    return sections.stream().map(section -> section.get(0)).toList();
  }

  /** Each section as its title and its keys, in the order of the file. */
  private static List<List<String>> sections(Path bundle) {
    List<List<String>> sections = new ArrayList<>();
    for (String line : read(bundle).split("\n")) {
      if (line.startsWith("# ")) sections.add(new ArrayList<>(List.of(line)));
      else if (!line.isBlank()) sections.get(sections.size() - 1).add(line.split("=", 2)[0]);
    }
    return sections;
  }

  private static Properties texts(Path bundle) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(read(bundle)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return texts;
  }

  private static Set<String> found(Pattern pattern, Path file) {
    return found(pattern, read(file));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult hit) -> hit.groupCount() > 0 ? hit.group(1) : hit.group())
        .collect(toSet());
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
