package vn.chidao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.DomainEvent;
import vn.chidao.support.House;

/** Whatever the audit trail writes down can be read in words. */
class AuditWordsTest {
  private static final Pattern FACT = Pattern.compile("\\.with\\((?:\\w+ \\+ )?\"([A-Za-z]+)\"");

  @Test
  void every_event_has_its_action_in_both_languages() {
    assertEquals(
        List.of(),
        missing(
            House.PRODUCT.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .map("audit.action."::concat)));
  }

  @Test
  void every_recorded_field_has_its_name_in_both_languages() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("Facts"))
          FACT.matcher(text).results().forEach(found -> names.add("audit.field." + found.group(1)));
      }
    }
    assertEquals(List.of(), missing(names.stream()));
  }

  private static List<String> missing(Stream<String> keys) {
    List<ResourceBundle> bundles =
        Stream.of("vi", "en")
            .map(language -> ResourceBundle.getBundle("i18n.messages_" + language))
            .toList();
    return keys.filter(key -> !bundles.stream().allMatch(bundle -> bundle.containsKey(key)))
        .sorted()
        .toList();
  }
}
