package vn.chidao.invariants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every row is what its audit entries add up to (b), they are numbered and each begins where the
 * one before ended (e), each act has its effect once (g), nobody decided on their own work (c), the
 * original deadline never changed (i). Some hundred rows at a time, whatever the size of the table.
 */
final class AddsUp {
  private static final int AT_ONCE = 200;

  /** Rows whose audit entries hold all that is true of them, by the name of their table. */
  private static final Map<String, String> TABLES =
      Map.of(
          "assignment", "assignment",
          "directive", "directive",
          "contribution", "contribution",
          "inquiry", "inquiry",
          "progress", "progress_update",
          "urging", "urging_letter",
          "overdue-review", "overdue_review");

  private final Database database;
  private final Findings findings;

  AddsUp(Database database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void check() {
    TABLES.forEach(this::check);
  }

  private void check(String kind, String table) {
    String after = "";
    for (List<Row> block = block(table, after); !block.isEmpty(); block = block(table, after)) {
      check(kind, block);
      after = block.get(block.size() - 1).text("id");
    }
    database.each(
        "select distinct e.subject_id as id from audit_entry e where e.subject_type = '"
            + kind
            + "' and not exists (select 1 from "
            + table
            + " r where r.id = e.subject_id)",
        gone -> findings.add('b', kind + " " + gone.text("id"), "has audit entries but no row"));
  }

  private List<Row> block(String table, String after) {
    return database.rows(
        "select id, audit_entries from "
            + table
            + " where id > ? order by id fetch first "
            + AT_ONCE
            + " rows only",
        after);
  }

  private void check(String kind, List<Row> block) {
    List<String> ids = block.stream().map(row -> row.text("id")).toList();
    Map<String, SortedMap<String, String>> facts = facts(kind, ids);
    Acts acts = Acts.of(kind);
    Map<String, Story> stories = new HashMap<>();
    for (String id : ids) stories.put(id, new Story(kind + " " + id, acts, findings));
    database
        .rowsOf(
            ids,
            "select subject_id, subject_entry, action, actor_id, changes from audit_entry"
                + " where subject_type = ? and subject_id in (:ids)"
                + " order by subject_id, subject_entry",
            kind)
        .forEach(entry -> stories.get(entry.text("subject_id")).add(entry));
    for (Row row : block)
      stories.get(row.text("id")).compare(facts.get(row.text("id")), row.number("audit_entries"));
  }

  private Map<String, SortedMap<String, String>> facts(String kind, List<String> ids) {
    Map<String, SortedMap<String, String>> facts = new HashMap<>();
    for (String sql : database.script("facts/" + kind + ".sql"))
      for (Row row : database.rowsOf(ids, sql)) {
        SortedMap<String, String> own = facts.computeIfAbsent(row.text("#"), id -> new TreeMap<>());
        row.values()
            .forEach(
                (name, value) -> {
                  if (value != null && !name.equals("#") && !name.equals("@"))
                    own.put(row.text("@") + name, value.toString());
                });
      }
    return facts;
  }
}
