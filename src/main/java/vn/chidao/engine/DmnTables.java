package vn.chidao.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.chidao.assignment.DeadlineTables;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.ruletable.model.DecisionTable;

/**
 * One version of each of the two tables. They are asked for each of hundreds of assignments at
 * once, so they are evaluated in memory and each answer only once.
 */
final class DmnTables implements DeadlineTables {
  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final Map<DecisionTable, Version> versions;
  private final Map<List<Object>, List<Integer>> reminders = new ConcurrentHashMap<>();
  private final Map<List<Object>, Escalation> escalations = new ConcurrentHashMap<>();

  /** A table as it is asked, and its number. */
  record Version(int number, DmnDecision decision) {
    static Version of(DecisionTable table, int number, String file) {
      InputStream bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
      return new Version(number, DMN.parseDecision(table.file(), bytes));
    }
  }

  DmnTables(Map<DecisionTable, Version> versions) {
    this.versions = Map.copyOf(versions);
  }

  /** The same with another version of one table. */
  DmnTables with(DecisionTable table, Version version) {
    Map<DecisionTable, Version> others = new ConcurrentHashMap<>(versions);
    others.put(table, version);
    return new DmnTables(others);
  }

  int number(DecisionTable table) {
    return versions.get(table).number();
  }

  boolean isOlderThan(DmnTables other) {
    return Stream.of(DecisionTable.values()).anyMatch(t -> number(t) < other.number(t));
  }

  @Override
  public List<Integer> reminderDays(String urgency, String kind) {
    return reminders.computeIfAbsent(
        List.of(urgency, kind), question -> readReminderPlan(urgency, kind));
  }

  private List<Integer> readReminderPlan(String urgency, String kind) {
    return DMN
        .evaluateDecisionTable(
            versions.get(DecisionTable.REMINDERS).decision(),
            Map.of("urgency", urgency, "kind", kind))
        .<Integer>collectEntries("workingDaysBefore")
        .stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public Escalation escalation(int workingDaysLate, String urgency) {
    return escalations.computeIfAbsent(
        List.of(workingDaysLate, urgency),
        question -> readEscalationLevel(workingDaysLate, urgency));
  }

  private Escalation readEscalationLevel(int workingDaysLate, String urgency) {
    DmnDecisionRuleResult row =
        DMN.evaluateDecisionTable(
                versions.get(DecisionTable.ESCALATIONS).decision(),
                Map.of("workingDaysLate", workingDaysLate, "urgency", urgency))
            .getSingleResult();
    return new Escalation(
        row.<Integer>getEntry("level"),
        recipients(row.getEntry("recipients")),
        row.<Integer>getEntry("nextOnWorkingDay"));
  }

  private static Set<Recipient> recipients(String list) {
    return Stream.of(list.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Recipient::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
