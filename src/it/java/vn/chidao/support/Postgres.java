package vn.chidao.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL server for the whole run of the tests, where the build asks for one by the
 * property {@code it.postgresql.port}. It ends with the virtual machine.
 */
public final class Postgres implements LauncherSessionListener {
  private static boolean started;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Integer port = Integer.getInteger("it.postgresql.port");
    if (port == null || started) return;
    started = true;
    start(port);
  }

  /**
   * Starts a server with an empty database {@code chidao}; port 0 is any free one. Its commits do not
   * wait for the disk, except where the property {@code it.postgresql.durable} asks for it.
   */
  @SuppressWarnings("resource") // its own shutdown hook closes it
  public static EmbeddedPostgres start(int port) {
    try {
      String durable = Boolean.getBoolean("it.postgresql.durable") ? "on" : "off";
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setServerConfig("fsync", durable)
              .setServerConfig("synchronous_commit", durable)
              .start();
      try (Connection admin = server.getPostgresDatabase().getConnection();
          Statement statement = admin.createStatement()) {
        statement.execute("create database chidao");
      }
      return server;
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
