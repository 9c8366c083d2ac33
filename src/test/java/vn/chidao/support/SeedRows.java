package vn.chidao.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.tools.RunScript;

/** A private database in memory that holds what the named migrations put into it. */
public final class SeedRows {
  private SeedRows() {}

  public static Connection of(String... migrations) throws SQLException {
    Connection rows = DriverManager.getConnection("jdbc:h2:mem:");
    add(rows, migrations);
    return rows;
  }

  /** What these migrations put into it as well. */
  public static void add(Connection rows, String... migrations) throws SQLException {
    for (String migration : migrations) {
      String path = "/db/migration/" + migration + ".sql";
      InputStream found = Objects.requireNonNull(SeedRows.class.getResourceAsStream(path), path);
      try (Reader script = new InputStreamReader(found, StandardCharsets.UTF_8)) {
        RunScript.execute(rows, script);
      } catch (IOException unreadable) {
        throw new IllegalStateException(path, unreadable);
      }
    }
  }
}
