package vn.chidao.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.chidao.support.Browser;
import vn.chidao.support.Postgres;
import vn.chidao.support.RunningProduct;

/** The product comes up again on what it left behind, however it ended. */
class RestartIT {
  @Test
  void product_comes_up_again_after_its_plug_was_pulled() throws IOException {
    try (var product = new RunningProduct("restart").start();
        var browser = new Browser()) {
      var page = browser.person("vi-VN", 1280).newPage();
      page.navigate(product.url("/"));
      assertTrue(page.title().contains("Chỉ Đạo"), page.title());

      product.kill();
      product.start();

      assertTrue(log(product).contains("No migration necessary"), "the data are there");
      assertEquals(200, page.navigate(product.url("/")).status());
      assertEquals(200, product.get("/ops/health/ready").statusCode());
    }
  }

  @Test
  void product_starts_a_second_time_on_postgresql_after_a_clean_stop() throws Exception {
    try (EmbeddedPostgres server = Postgres.start(0);
        var product =
            new RunningProduct("restart-postgresql")
                .with("DB_CLASS", "org.postgresql.ds.PGSimpleDataSource")
                .with("DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/chidao")
                .with("DB_USER", "postgres")
                .with("DB_PASSWORD", "postgres")) {
      product.start().stop();
      product.start();

      assertFalse(log(product).contains("autoCommit"), "no connection is in the wrong state");
      assertEquals(200, product.get("/ops/health/ready").statusCode());
      try (Connection database = server.getDatabase("postgres", "chidao").getConnection()) {
        assertEquals(1, number(database, "select count(*) from act_re_deployment"));
        assertEquals(
            0,
            number(
                database,
                "select count(*) from pg_stat_activity where datname = 'chidao'"
                    + " and state = 'idle in transaction'"
                    + " and state_change < now() - interval '1 second'"));
      }
    }
  }

  private static String log(RunningProduct product) throws IOException {
    return Files.readString(product.log());
  }

  private static long number(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
