package vn.chidao.invariants;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The operator's command. Prints nothing and ends with 0 when all is well; otherwise one line for
 * each thing that does not hold, and 1; 2 when the database cannot be read.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status;
    try {
      List<Violation> violations = violations(Settings.of(List.of(arguments), System.getenv()));
      violations.forEach(System.out::println);
      status = violations.isEmpty() ? 0 : 1;
    } catch (IOException | SQLException | ReflectiveOperationException | RuntimeException failed) {
      System.err.println("The database cannot be checked: " + reason(failed));
      status = 2;
    }
    System.exit(status);
  }

  static List<Violation> violations(Settings settings)
      throws IOException, SQLException, ReflectiveOperationException {
    String url = settings.get("db.url");
    if (!DatabaseFile.isMeantBy(url)) return violations(settings, url);
    try (DatabaseFile copy = DatabaseFile.copyOf(url)) {
      return violations(settings, copy.url());
    }
  }

  private static List<Violation> violations(Settings settings, String url)
      throws SQLException, ReflectiveOperationException {
    Class<?> type = Class.forName(settings.get("db.class"));
    DataSource database = (DataSource) type.getDeclaredConstructor().newInstance();
    type.getMethod("setURL", String.class).invoke(database, url);
    try (Connection connection =
        database.getConnection(settings.get("db.user"), settings.get("db.password"))) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      boolean jobs = Boolean.parseBoolean(settings.get("chidao.jobs.active"));
      List<Violation> violations = Invariants.violations(connection, jobs);
      connection.rollback();
      return violations;
    }
  }

  private static String reason(Throwable failed) {
    Throwable cause = failed;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause.toString();
  }
}
