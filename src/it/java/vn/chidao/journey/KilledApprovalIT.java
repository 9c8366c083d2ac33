package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
 * The plug is pulled in the middle of an approval and of a batch of decisions: their transactions
 * are held up at the assignments' rows by locks of the test's own, the server dies, and nothing of
 * them is there. The batch says that it stopped, and is gone on with.
 */
class KilledApprovalIT {
  private static final String WAITING =
      "select id from assignment where status = 'UNDER_REVIEW' and lead_agency = 'C-bnnmt'";
  private static final String TO_ACCEPT =
      "select id from assignment where status = 'AWAITING_ACCEPTANCE' order by id limit 1";

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
        String inBatch = text(database, TO_ACCEPT);
        State batchBefore = state(database, inBatch);

        database.setAutoCommit(false);
        text(database, "select id from assignment where id = ? for update", id);
        text(database, "select id from assignment where id = ? for update", inBatch);
        try (var supervisor = reviewer(browser, product, id);
            var office = new Colleague(browser, product, "vi", 1280).login("reviewer.vpcp")) {
          decidedInBatch(office);
          supervisor.click("approve");
          awaitHeldUp(server);
          product.kill();
        }
        database.rollback();
        database.setAutoCommit(true);

        assertEquals(before, state(database, id));
        assertEquals(batchBefore, state(database, inBatch));
        product.start();
        try (var office = new Colleague(browser, product, "en", 375).login("reviewer.vpcp")) {
          wentOn(office);
        }
        assertEquals(
            "ACCEPTED", text(database, "select status from assignment where id = ?", inBatch));
        assertEquals(
            batchBefore.entries() + 1,
            number(database, "select audit_entries from assignment where id = ?", inBatch));
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

  /** Opens each report, decides on it, and is shown how far it is. */
  private static void decidedInBatch(Colleague office) {
    office.open("/assignment/review-batch.xhtml");
    office.click("decide");
    assertThat(office.page().locator(".summary-error")).containsText("Mở ít nhất một báo cáo");
    office.field("open").first().click();
    office.field("choice").first().selectOption("APPROVE");
    office.field("note").first().fill("Đạt yêu cầu.");
    office.click("decide");
    office.arrives("/bulk/run");
    assertThat(office.page().locator("progress")).isVisible();
    office.reads("Đã xử lý 0/1");
    office.check();
  }

  /** Finds after a new login what has stopped, and has the rest done. */
  private static void wentOn(Colleague office) {
    office.open("/assignment/review-batch.xhtml");
    office.reads("has stopped");
    office.open("/bulk/runs.xhtml");
    office.follow(office.page().locator("a.lead").first(), "/bulk/run");
    office.reads("Stopped");
    office.click("goOn");
    office.readsInTheEnd("Done 1 of 1");
    office.check();
  }

  /** Asks the database until both wait for the test's lock. */
  private static void awaitHeldUp(EmbeddedPostgres server) throws SQLException {
    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    try (Connection watcher = server.getDatabase("postgres", "chidao").getConnection()) {
      while (number(
              watcher,
              "select count(*) from pg_stat_activity where datname = 'chidao'"
                  + " and wait_event_type = 'Lock'")
          < 2)
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
