package vn.chidao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chidao.support.SeedRows;

/** Where each day of the shipped calendar comes from is said to those who read the calendar. */
class CalendarSeedTest {
  private static final String CREATED = "V003__calendar_create";
  private static final String SEEDED = "V012__calendar_seed";
  private static final String SAID = "V115__calendar_say_sources";

  @Test
  void every_source_is_said_in_vietnamese_and_notes_of_the_collection_are_gone()
      throws SQLException {
    SortedMap<String, String> noted = sources(SeedRows.of(CREATED, SEEDED));
    SortedMap<String, String> said = sources(SeedRows.of(CREATED, SEEDED, SAID));
    assertEquals(noted.keySet(), said.keySet());
    said.forEach(
        (day, source) -> {
          assertTrue(!source.equals(noted.get(day)), day + " still says " + source);
          assertTrue(
              source.matches("(Bộ luật|Công văn|Trang|Theo|Chưa|Suy ra|Nghị quyết) .*"),
              day + " says " + source);
        });
    assertTrue(said.get("2026-08-22").startsWith("Chưa tìm thấy văn bản"));
  }

  @Test
  void what_somebody_has_decided_since_stays_theirs() throws SQLException {
    try (Connection rows = SeedRows.of(CREATED, SEEDED)) {
      rows.createStatement()
          .execute("update holiday set audit_entries = 1 where on_day = date '2026-08-22'");
      SeedRows.add(rows, SAID);
      assertEquals("NOT SEEN in any source read", sources(rows).get("2026-08-22"));
    }
  }

  private static SortedMap<String, String> sources(Connection rows) throws SQLException {
    SortedMap<String, String> sources = new TreeMap<>();
    try (ResultSet day =
        rows.createStatement().executeQuery("select on_day, source from holiday")) {
      while (day.next()) sources.put(day.getString(1), day.getString(2));
    }
    return sources;
  }
}
