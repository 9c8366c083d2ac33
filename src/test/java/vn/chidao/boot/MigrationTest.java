package vn.chidao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** All migrations in their order, on an empty H2 database as a new installation has it. */
class MigrationTest {
  private static final String URL = "jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1";

  @Test
  void an_empty_database_gets_schema_agencies_and_calendar() throws SQLException {
    var done =
        Flyway.configure()
            .dataSource(URL, "sa", "")
            .locations("db/migration")
            .placeholders(Map.of("blob", "blob", "stored", ""))
            .load()
            .migrate();
    assertTrue(done.success);
    try (Connection rows = DriverManager.getConnection(URL, "sa", "")) {
      assertEquals(3443, count(rows, "select count(*) from agency"));
      assertEquals(3321, count(rows, "select count(*) from agency where parent_code is not null"));
      assertEquals(34, count(rows, "select count(distinct parent_code) from agency"));
      assertEquals(45, count(rows, "select count(*) from holiday"));
      assertEquals(2, count(rows, "select count(*) from holiday where active = false"));
      rows.createStatement().execute("shutdown");
    }
  }

  private static int count(Connection rows, String query) throws SQLException {
    try (ResultSet result = rows.createStatement().executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }
}
