package vn.chidao.invariants;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The product's own settings, found where the product finds them. */
record Settings(Properties file, Map<String, String> environment) {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "db.class", "org.h2.jdbcx.JdbcDataSource",
          "db.url", "jdbc:h2:file:./data/chidao",
          "db.user", "chidao",
          "db.password", "chidao",
          "chidao.jobs.active", "true");

  /** From {@code --systemproperties <file>}, where it is given, and from the environment. */
  static Settings of(List<String> arguments, Map<String, String> environment) throws IOException {
    Properties file = new Properties();
    int given = arguments.indexOf("--systemproperties");
    if (given >= 0)
      try (Reader reader =
          Files.newBufferedReader(Path.of(arguments.get(given + 1)), StandardCharsets.UTF_8)) {
        file.load(reader);
      }
    return new Settings(file, environment);
  }

  String get(String name) {
    String system = System.getProperty(name, file.getProperty(name));
    if (system != null) return system;
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    return environment.getOrDefault(variable, DEFAULTS.get(name));
  }
}
