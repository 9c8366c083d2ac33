package vn.chidao.invariants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables and engine agree (d): whatever is open has exactly one process, which waits at exactly the
 * steps that its state asks for; nothing else waits.
 */
final class WaitingSteps {
  /** Each process that the product runs, and of what. */
  static final Map<String, String> PROCESSES =
      Map.of(
          "assignment-fulfilment", "assignment",
          "directive-lifecycle", "directive",
          "contribution", "contribution",
          "inquiry", "inquiry",
          "overdue-review", "overdue-review");

  private final Database database;
  private final Findings findings;

  /** By what it belongs to: where it should wait, where it waits and how often. */
  private final Map<String, Set<String>> expected = new HashMap<>();

  private final Map<String, Map<String, Integer>> waiting = new HashMap<>();

  WaitingSteps(Database database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void check() {
    for (String sql : database.script("steps/expected.sql"))
      database.each(
          sql,
          row ->
              expected
                  .computeIfAbsent(row.text("kind") + " " + row.text("id"), key -> new HashSet<>())
                  .add(row.text("step")));
    Map<String, Integer> processes = new TreeMap<>();
    database.each(
        "select e.BUSINESS_KEY_ as id, d.KEY_ as process from ACT_RU_EXECUTION e"
            + " join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where e.PARENT_ID_ is null",
        row -> processes.merge(owner(row), 1, Integer::sum));
    for (String sql : database.script("steps/waiting.sql"))
      database.each(
          sql,
          row ->
              waiting
                  .computeIfAbsent(owner(row), key -> new TreeMap<>())
                  .merge(row.text("step"), 1, Integer::sum));
    compare(processes);
  }

  private static String owner(Row row) {
    String process = row.text("process");
    return PROCESSES.getOrDefault(process, "process " + process + " of") + " " + row.text("id");
  }

  private void compare(Map<String, Integer> processes) {
    expected.forEach(
        (open, steps) -> {
          int count = processes.getOrDefault(open, 0);
          if (count != 1) findings.add('d', open, "is open and has " + count + " processes");
          Map<String, Integer> there = waiting.getOrDefault(open, Map.of());
          for (String step : steps)
            if (there.getOrDefault(step, 0) != 1)
              findings.add(
                  'd', open, "should wait at " + step + " once, but waits at " + named(there));
        });
    waiting.forEach(
        (open, steps) ->
            steps.keySet().stream()
                .filter(step -> !expected.getOrDefault(open, Set.of()).contains(step))
                .forEach(
                    step -> findings.add('d', open, "waits at " + step + " without a reason")));
    processes.keySet().stream()
        .filter(running -> !expected.containsKey(running))
        .forEach(running -> findings.add('d', running, "a process runs, but nothing is open"));
  }

  private static String named(Map<String, Integer> steps) {
    if (steps.isEmpty()) return "no step at all";
    List<String> names =
        steps.entrySet().stream()
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " (" + e.getValue() + " times)")
            .toList();
    return String.join(", ", names);
  }
}
