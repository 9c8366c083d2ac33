package vn.chidao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import vn.chidao.support.House;

/** What keeps every single file small, explained and honest. */
class HouseRulesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int LONGEST_CLASS = 250;
  private static final int LONGEST_PAGE = 150;
  private static final int MOST_INJECTIONS = 7;

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public [a-z -]*(class|interface|record|enum|@interface) ", Pattern.MULTILINE);

  /** Beside clock, events, actor and settings, which any decision may need. */
  private static final Pattern INJECTION =
      Pattern.compile("@Inject (?!Clock|Event<|Actor|Settings )\\w");

  private static final Pattern INTERRUPTION =
      Pattern.compile("cancel\\(true\\)|shutdownNow\\(|(?<!currentThread\\(\\))\\.interrupt\\(");

  private static final Pattern LEFT_BEHIND =
      Pattern.compile("\\b(TODO|FIXME|XXX)\\b|printStackTrace|@author|lombok");

  @Test
  void no_class_is_longer_than_a_person_reads() {
    assertEquals(List.of(), named(MAIN, text -> lines(text) > LONGEST_CLASS));
  }

  @Test
  void no_page_bean_is_longer_than_its_page() {
    List<String> tooLong = named(MAIN, text -> lines(text) > LONGEST_PAGE);
    assertEquals(List.of(), tooLong.stream().filter(file -> file.endsWith("Page.java")).toList());
  }

  /** A thread that reads the file of an H2 database and is interrupted closes it for everybody. */
  @Test
  void nobody_interrupts_another_thread() {
    assertEquals(List.of(), named(MAIN, text -> INTERRUPTION.matcher(text).find()));
  }

  @Test
  void no_class_knows_too_many_others() {
    assertEquals(
        List.of(),
        named(MAIN, text -> INJECTION.matcher(text).results().count() > MOST_INJECTIONS));
  }

  @Test
  void every_public_type_says_in_a_sentence_what_it_is() {
    assertEquals(List.of(), named(MAIN, HouseRulesTest::hasUnexplainedType));
  }

  @Test
  void every_package_says_what_it_owns() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      assertEquals(
          List.of(),
          files
              .filter(Files::isDirectory)
              .filter(folder -> MAIN.resolve("vn/chidao").equals(folder.getParent()))
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .map(Path::toString)
              .toList());
    }
  }

  @Test
  void nothing_is_left_behind_for_later() {
    assertEquals(List.of(), named(MAIN, text -> LEFT_BEHIND.matcher(text).find()));
  }

  @Test
  void tests_are_named_by_the_rule_they_check() {
    methods()
        .that()
        .areAnnotatedWith(Test.class)
        .or()
        .areAnnotatedWith(ParameterizedTest.class)
        .should()
        .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)+")
        .check(House.TESTS);
  }

  @Test
  void tests_neither_sleep_nor_rest() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .beAnnotatedWith(Disabled.class)
        .check(House.TESTS);
    noMethods().should().beAnnotatedWith(Disabled.class).check(House.TESTS);
  }

  private static long lines(String text) {
    return text.lines().count();
  }

  private static boolean hasUnexplainedType(String text) {
    Matcher type = PUBLIC_TYPE.matcher(text);
    return type.find() && !text.substring(0, type.start()).contains("/**");
  }

  private static List<String> named(Path folder, Predicate<String> isWrong) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList())
        texts.put(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts.entrySet().stream()
        .filter(file -> isWrong.test(file.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
