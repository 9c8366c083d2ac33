package vn.chidao.invariants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chidao.invariants.Changes.Change;

/** The operator's check stands apart from the product, and must not fall behind it. */
class InvariantsKnowTheProductTest {
  private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([^\"]+)\"");

  @Test
  void every_notice_of_the_product_is_followed_by_the_check() {
    Set<String> told =
        ResourceBundle.getBundle("i18n.messages_en").keySet().stream()
            .filter(key -> key.matches("notice\\.[A-Z]\\w+"))
            .map(key -> key.substring("notice.".length()))
            .collect(Collectors.toSet());
    Set<String> followed = new TreeSet<>(NoticesKept.TELLING);
    followed.addAll(NoticesKept.OTHERWISE_NAMED.keySet());
    assertEquals(new TreeSet<>(told), followed, "see NoticesKept");
  }

  @Test
  void every_process_of_the_product_is_followed_by_the_check() throws IOException {
    Set<String> processes = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
        Matcher process = PROCESS.matcher(Files.readString(file));
        while (process.find()) processes.add(process.group(1));
      }
    }
    assertEquals(processes, new TreeSet<>(WaitingSteps.PROCESSES.keySet()), "see WaitingSteps");
  }

  @Test
  void changes_are_read_as_the_audit_trail_writes_them() {
    assertEquals(
        List.of(
            new Change("status", null, "DRAFT"),
            new Change("work", "Một \"hai\"\n\\ \u0001", null)),
        Changes.read(
            "{\"status\":[null,\"DRAFT\"],"
                + "\"work\":[\"Một \\\"hai\\\"\\n\\\\ \\u0001\",null]}"));
    assertEquals(List.of(), Changes.read("{}"));
  }

  @Test
  void settings_are_found_where_the_product_finds_them() throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("DB_URL", "jdbc:postgresql://db/chidao");
    environment.put("CHIDAO_JOBS_ACTIVE", "false");
    Settings settings = Settings.of(List.of(), environment);
    assertEquals("jdbc:postgresql://db/chidao", settings.get("db.url"));
    assertEquals("false", settings.get("chidao.jobs.active"));
    assertEquals("org.h2.jdbcx.JdbcDataSource", settings.get("db.class"));
    Path file = Files.createTempFile("settings", ".properties");
    Files.writeString(file, "db.url=jdbc:h2:file:/data/chidao\n");
    Settings given = Settings.of(List.of("--systemproperties", file.toString()), environment);
    assertEquals("jdbc:h2:file:/data/chidao", given.get("db.url"));
    Files.delete(file);
  }
}
