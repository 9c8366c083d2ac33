package vn.chidao.engine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/**
 * Reads {@code reminder-plan.dmn} and {@code escalation-level.dmn}. They are asked for each of
 * hundreds of assignments at once, so they are evaluated in memory and each answer only once.
 */
@ApplicationScoped
public class DmnDeadlineTables implements DeadlineTables {
  private DmnEngine dmn;
  private DmnDecision reminderPlan;
  private DmnDecision escalationLevel;
  private final Map<List<Object>, List<Integer>> reminders = new ConcurrentHashMap<>();
  private final Map<List<Object>, Escalation> escalations = new ConcurrentHashMap<>();

  @PostConstruct
  void read() {
    dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    reminderPlan = parse("reminder-plan");
    escalationLevel = parse("escalation-level");
  }

  private DmnDecision parse(String table) {
    try (InputStream file = getClass().getResourceAsStream("/bpmn/" + table + ".dmn")) {
      return dmn.parseDecision(table, file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<Integer> reminderDays(String urgency, String kind) {
    return reminders.computeIfAbsent(
        List.of(urgency, kind), question -> readReminderPlan(urgency, kind));
  }

  private List<Integer> readReminderPlan(String urgency, String kind) {
    return dmn
        .evaluateDecisionTable(reminderPlan, Map.of("urgency", urgency, "kind", kind))
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
        dmn.evaluateDecisionTable(
                escalationLevel, Map.of("workingDaysLate", workingDaysLate, "urgency", urgency))
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
