package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.Postgres;
import vn.chidao.support.RunningProduct;

/** An administrator moves open processes to a new version, and mends a job that fails. */
class ProcessesJourneyIT {
  private static final double PATIENCE = 90_000;

  @Test
  void open_processes_are_moved_and_a_failing_job_is_seen_and_tried_again() throws Exception {
    try (EmbeddedPostgres server = Postgres.start(0);
        var product =
            new RunningProduct("processes-journey")
                .breaking("ENGINE-16004")
                .with("CHIDAO_DEMO", "true")
                .with("DB_CLASS", "org.postgresql.ds.PGSimpleDataSource")
                .with("DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/chidao")
                .with("DB_USER", "postgres")
                .with("DB_PASSWORD", "postgres");
        var browser = new Browser()) {
      product.start().stop();
      try (Connection database = server.getDatabase("postgres", "chidao").getConnection()) {
        // what was deployed was another file than the archive holds: the next start brings a version
        run(
            database,
            "update act_ge_bytearray set bytes_ = bytes_ || '\\x0a'::bytea"
                + " where name_ like '%assignment-fulfilment.bpmn'");
        product.start();
        try (var administrator =
            new Colleague(browser, product, "vi", 1280).login("admin.vpcp")) {
          migrate(administrator);
          mend(administrator, database);
        }
        try (var administrator = new Colleague(browser, product, "en", 375).login("admin.vpcp")) {
          administrator.open("/processes/versions.xhtml");
          administrator.open("/processes/failed-jobs.xhtml");
        }
      }
    }
  }

  private static void migrate(Colleague administrator) {
    Page page = administrator.page();
    administrator.open("/processes/versions.xhtml");
    administrator.follow(page.locator("a[href*='migrate.xhtml']").first(), "migrate");
    administrator.reads("sẽ được chuyển");
    administrator.type("reason", "Quy trình mới có hiệu lực");
    administrator.click("do");
    assertThat(page.locator(".summary-done")).isVisible();
    administrator.arrives("versions");
    administrator.open("/assignment/inbox.xhtml");
    administrator.open("/processes/versions.xhtml");
    assertThat(page.locator(".progress small").first())
        .hasText(
            Pattern.compile("đã chuyển ([1-9][0-9]*)/\\1"),
            new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    administrator.open("/processes/versions.xhtml");
    assertThat(page.locator("a[href*='migrate.xhtml']")).hasCount(0);
  }

  private static void mend(Colleague administrator, Connection database) throws SQLException {
    Page page = administrator.page();
    administrator.open("/processes/failed-jobs.xhtml");
    administrator.reads("Không có bước nào bị lỗi");
    run(database, "alter table holiday rename to holiday_away");
    run(
        database,
        "update act_ru_job set duedate_ = now() where id_ = (select j.id_ from act_ru_job j"
            + " join act_ru_jobdef d on d.id_ = j.job_def_id_"
            + " where d.act_id_ in ('Timer_WatchDate', 'Timer_NextWatchDate')"
            + " order by j.id_ limit 1)");
    Locator again = page.locator("button[id$=':again']");
    page.waitForCondition(
        () -> {
          page.reload();
          return again.count() == 1;
        },
        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    administrator.check();
    administrator.reads("holiday");
    administrator.follow(page.locator("a[href*='process.xhtml?subject=']").first(), "subject");
    administrator.reads("holiday");
    administrator.reads("Các bước đã qua");
    administrator.open("/processes/failed-jobs.xhtml");
    administrator.follow(page.locator("a[href*='trace=']").first(), "trace");
    administrator.reads("at vn.chidao");
    run(database, "alter table holiday_away rename to holiday");
    again.click();
    assertThat(page.locator(".summary-done")).containsText("Đã chạy lại thành công");
    assertThat(again).hasCount(0);
    administrator.open("/processes/versions.xhtml");
    administrator.reads("Đã chạy xong");
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      assertTrue(statement.executeUpdate(sql) >= 0, sql);
    }
  }
}
