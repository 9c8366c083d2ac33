package vn.chidao.invariants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads rows by plain SQL that H2 and PostgreSQL understand alike. */
final class Database {
  private static final int FETCHED_AT_ONCE = 1000;
  private static final String IDS = ":ids";

  private final Connection connection;
  private final Map<String, List<String>> scripts = new HashMap<>();

  Database(Connection connection) {
    this.connection = connection;
  }

  List<Row> rows(String sql, Object... parameters) {
    List<Row> rows = new ArrayList<>();
    each(sql, rows::add, parameters);
    return rows;
  }

  /** Rows one by one: not all of a big table are in memory. */
  void each(String sql, Consumer<Row> taker, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) taker.accept(row(result));
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  /** The statement with {@code :ids} in it, for these ids. */
  List<Row> rowsOf(List<String> ids, String sql, Object... before) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return rows(sql.replace(IDS, marks), Stream.concat(Stream.of(before), ids.stream()).toArray());
  }

  Instant now() {
    return rows("select current_timestamp as now").get(0).instant("now");
  }

  /** The statements of a file beside this class. */
  List<String> script(String name) {
    return scripts.computeIfAbsent(
        name,
        file -> {
          try (InputStream sql = Database.class.getResourceAsStream("/invariants/" + file)) {
            String text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split(";\\s*(\n|$)")).filter(part -> !part.isBlank()).toList();
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  private static Row row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String label = label(columns.getColumnLabel(i));
      values.put(values.containsKey(label) ? label + i : label, value(result.getObject(i)));
    }
    return new Row(values);
  }

  /**
   * Names that were given in the statement stay; those of tables differ by database, and where
   * there is none PostgreSQL calls them all alike.
   */
  private static String label(String name) {
    return name.equals(name.toUpperCase()) ? name.toLowerCase() : name;
  }

  /** Instants count in milliseconds, as everywhere. */
  private static Object value(Object read) {
    if (read instanceof OffsetDateTime at) return at.toInstant().truncatedTo(ChronoUnit.MILLIS);
    if (read instanceof Timestamp at) return at.toInstant().truncatedTo(ChronoUnit.MILLIS);
    if (read instanceof Date day) return day.toLocalDate();
    return read;
  }
}
