package vn.chidao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.chidao.invariants.Invariants;

/** After each class of tests in the server, what must always hold still holds in its database. */
public final class LastWord implements AfterAllCallback {
  private static final Logger LOG = Logger.getLogger(LastWord.class.getName());

  @Override
  public void afterAll(ExtensionContext tests) throws Exception {
    if (System.getenv("COUNTED_CLASS") == null || System.getProperty("it.directory") == null) return;
    long before = System.nanoTime();
    DataSource database =
        (DataSource)
            Class.forName(System.getenv("COUNTED_CLASS")).getDeclaredConstructor().newInstance();
    database.getClass().getMethod("setURL", String.class).invoke(database, System.getenv("DB_URL"));
    try (Connection connection =
        database.getConnection(
            System.getenv().getOrDefault("DB_USER", "chidao"),
            System.getenv().getOrDefault("DB_PASSWORD", "chidao"))) {
      assertEquals(List.of(), Invariants.violations(connection, false));
    }
    LOG.info(
        () ->
            tests.getDisplayName()
                + ": invariants hold, looked for "
                + (System.nanoTime() - before) / 1_000_000
                + " ms");
  }
}
