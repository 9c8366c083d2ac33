package vn.chidao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chidao.setting.Setting;

/** An operator finds each setting that the code reads, with its default and what it is for. */
class SettingsTest {
  private static final Pattern READ = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
  private static final Pattern LISTED = Pattern.compile("(?m)^#?((?:chidao|db)\\.[a-z.-]+)=");

  @Test
  void example_file_lists_every_setting_that_the_code_reads() throws IOException {
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> read.addAll(found(READ, file)));
    }
    assertEquals(Set.of(), unlisted(read));
  }

  @Test
  void example_file_lists_every_setting_that_has_a_default() {
    Path defaults = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    assertEquals(Set.of(), unlisted(found(LISTED, defaults)));
  }

  @Test
  void example_file_lists_every_rule_that_may_be_chosen_with_its_default() throws IOException {
    String example = Files.readString(Path.of("server-config/settings.example.properties"));
    String readme = Files.readString(Path.of("README.md"));
    for (Setting setting : Setting.values()) {
      String line = "#" + setting.property() + "=" + setting.standard();
      assertTrue(example.lines().anyMatch(line::equals), line);
      assertTrue(readme.contains(ending(setting.property())), setting.property());
    }
  }

  /**
   * The README shortens the names of neighbours: "`chidao.urge.every-working-days`, `.at-most`".
   */
  private static String ending(String property) {
    return property.substring(property.lastIndexOf('.')) + "`";
  }

  private static Set<String> unlisted(Set<String> settings) {
    settings.removeAll(found(LISTED, Path.of("server-config/settings.example.properties")));
    return settings;
  }

  private static Set<String> found(Pattern pattern, Path file) {
    try {
      return new TreeSet<>(
          pattern
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult match) -> match.group(1))
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
