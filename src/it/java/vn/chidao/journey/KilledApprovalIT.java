package vn.chidao.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.Postgres;
import vn.chidao.support.RunningProduct;

/**
 * The plug is pulled in the middle of an approval: its transaction is held up at the assignment's
 * row by a lock of the test's own, the server dies, and nothing of the approval is there.
 */
class KilledApprovalIT {
  private static final String WAITING =
      "select id from assignment where status = 'UNDER_REVIEW' and lead_agency = 'C-bnnmt'";

  @Test
  void nothing_is_lost_and_nothing_is_half_done_when_the_server_dies_during_an_approval()
      throws Exception {
    try (EmbeddedPostgres server = Postgres.start(0);
        var product =
            new RunningProduct("killed-approval")
                .with("CHIDAO_DEMO", "true")
                .with("DB_CLASS", "org.postgresql.ds.PGSimpleDataSource")
                .with("DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/chidao")
                .with("DB_USER", "postgres")
                .with("DB_PASSWORD", "postgres");
        var browser = new Browser()) {
      product.start();
      try (Connection database = server.getDatabase("postgres", "chidao").getConnection()) {
        String id = text(database, WAITING);
        State before = state(database, id);

        database.setAutoCommit(false);
        text(database, "select id from assignment where id = ? for update", id);
        try (var supervisor = reviewer(browser, product, id)) {
          supervisor.click("approve");
          awaitHeldUp(server);
          product.kill();
        }
        database.rollback();
        database.setAutoCommit(true);

        assertEquals(before, state(database, id));
        product.start();
        try (var supervisor = reviewer(browser, product, id)) {
          supervisor.click("approve");
          supervisor.leaves("review-report.*" + id);
        }
        assertEquals(
            new State(
                "AWAITING_ACCEPTANCE",
                before.version() + 1,
                before.entries() + 1,
                before.lastEntry() + 1,
                "APPROVED",
                "Task_AcceptReport"),
            state(database, id));
      }
    }
  }

  private static Colleague reviewer(Browser browser, RunningProduct product, String id) {
    var supervisor = new Colleague(browser, product, "vi", 1280).login("supervisor.bnnmt");
    supervisor.page().navigate(product.url("/assignment/review-report.xhtml?id=" + id));
    return supervisor;
  }

  /** Asks the database until somebody waits for the test's lock. */
  private static void awaitHeldUp(EmbeddedPostgres server) throws SQLException {
    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    try (Connection watcher = server.getDatabase("postgres", "chidao").getConnection()) {
      while (number(
              watcher,
              "select count(*) from pg_stat_activity where datname = 'chidao'"
                  + " and wait_event_type = 'Lock'")
          == 0)
        if (Instant.now().isAfter(patience)) throw new AssertionError("nobody is held up");
    }
  }

  /** What tables, audit trail and engine say of an assignment. */
  private record State(
      String status, long version, long entries, long lastEntry, String report, String step) {}

  private static State state(Connection database, String id) throws SQLException {
    return new State(
        text(database, "select status from assignment where id = ?", id),
        number(database, "select version from assignment where id = ?", id),
        number(database, "select audit_entries from assignment where id = ?", id),
        number(
            database,
            "select max(subject_entry) from audit_entry where subject_type = 'assignment'"
                + " and subject_id = ?",
            id),
        text(
            database,
            "select status from progress_report where assignment_id = ?"
                + " order by number desc limit 1",
            id),
        text(
            database,
            "select t.task_def_key_ from act_ru_task t join act_ru_execution e"
                + " on e.id_ = t.proc_inst_id_ where e.business_key_ = ?",
            id));
  }

  private static String text(Connection database, String sql, String... parameters)
      throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    }
  }

  private static long number(Connection database, String sql, String... parameters)
      throws SQLException {
    return Long.parseLong(text(database, sql, parameters));
  }
}
