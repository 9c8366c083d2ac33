package vn.chidao.ruletable.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.RuleViolation;

class RuleTableTest {
  private static final Set<Urgency> ALL = Set.of(Urgency.values());
  private static final Set<DeadlineKind> BOTH = Set.of(DeadlineKind.FIXED, DeadlineKind.STANDING);

  @Test
  void rows_that_follow_each_other_to_the_end_have_no_problem() {
    assertProblems(escalations(late(1, 4, 1), late(5, null, 2)));
  }

  @Test
  void a_gap_is_named_with_its_days_and_the_row_after_it() {
    assertProblems(
        escalations(late(1, 4, 1), late(7, null, 2)), four("gap", u -> List.of(2, 5, 6, u)));
  }

  @Test
  void a_day_is_not_answered_twice() {
    assertProblems(
        escalations(late(1, 4, 1), late(4, null, 2)), four("answeredTwice", u -> List.of(2, 4, u)));
    assertProblems(
        escalations(late(1, null, 1), late(5, null, 2)),
        four("answeredTwice", u -> List.of(2, 5, u)));
  }

  @Test
  void days_ascend() {
    List<String> problems = problems(escalations(late(5, null, 2), late(1, 4, 2)));
    assertEquals("gap[1, 1, 4, NORMAL]", problems.get(0));
    assertEquals("answeredTwice[2, 1, NORMAL]", problems.get(1));
  }

  @Test
  void lateness_is_answered_for_ever() {
    assertProblems(escalations(late(1, 4, 1)), four("ends", u -> List.of(5, u)));
    assertProblems(escalations(), four("ends", u -> List.of(1, u)));
  }

  @Test
  void each_urgency_is_looked_at_for_itself() {
    RuleTable normalOnly =
        new RuleTable(
            DecisionTable.ESCALATIONS,
            List.of(
                new EscalationRow(
                    null,
                    Set.of(Urgency.NORMAL, Urgency.URGENT, Urgency.VERY_URGENT),
                    1,
                    null,
                    1,
                    Set.of(Recipient.OWNER),
                    null,
                    5)));
    assertProblems(normalOnly, List.of("ends[1, EXPRESS]"));
  }

  @Test
  void it_is_reported_again_later_than_the_last_day_of_the_row() {
    assertProblems(
        escalations(row(1, 4, 1, 4, null), late(5, null, 2)), List.of("nextNotLater[1, 4, 4]"));
    assertProblems(escalations(row(1, null, 1, 9, null)), List.of("openNeedsEvery[1]"));
    assertProblems(escalations(row(1, null, 1, 9, 9)), List.of("nextOrEvery[1]"));
    assertProblems(escalations(row(1, null, 1, null, null)), List.of("nextOrEvery[1]"));
    assertProblems(escalations(row(1, null, 1, null, 0)), List.of("every[1, 1, 1000]"));
  }

  @Test
  void lateness_never_becomes_less_serious() {
    assertProblems(
        escalations(late(1, 4, 3), late(5, null, 2)), four("lower", u -> List.of(2, 2, u)));
  }

  @Test
  void somebody_is_told() {
    EscalationRow nobody = new EscalationRow(null, Set.of(), 1, null, null, Set.of(), null, 5);
    assertEquals(
        List.of("noUrgency[1]", "level[1, 1, 9]", "noRecipient[1]"), problems(escalations(nobody)));
  }

  @Test
  void limits_of_a_row_are_days() {
    assertProblems(escalations(row(0, 4, 1, 5, null)), List.of("from[1, 1, 1000]"));
    assertProblems(escalations(row(5, 4, 1, 6, null)), List.of("until[1, 5, 1000]"));
  }

  @Test
  void everybody_is_reminded_and_of_one_day_once() {
    assertProblems(reminders(reminder(BOTH, 5), reminder(BOTH, 1)));
    List<String> twice =
        problems(reminders(reminder(BOTH, 5), reminder(Set.of(DeadlineKind.FIXED), 5)));
    assertEquals("remindedTwice[2, 1, 5, NORMAL, FIXED]", twice.get(0));
    assertEquals(4, twice.size());
    assertEquals(
        "neverReminded[NORMAL, STANDING]",
        problems(reminders(reminder(Set.of(DeadlineKind.FIXED), 5))).get(0));
    assertProblems(reminders(reminder(BOTH, null)), List.of("days[1, 0, 120]"));
    assertProblems(reminders(reminder(BOTH, -1)), List.of("days[1, 0, 120]"));
    assertProblems(reminders(reminder(Set.of(), 1)), List.of("noKind[1]"));
  }

  @Test
  void the_audit_trail_keeps_each_row_in_one_line() {
    assertEquals(
        List.of("1-4 NORMAL URGENT VERY_URGENT EXPRESS 1 OWNER 5"),
        escalations(late(1, 4, 1)).lines());
    assertEquals(
        List.of("5+ NORMAL URGENT VERY_URGENT EXPRESS 2 OWNER +22"),
        escalations(late(5, null, 2)).lines());
  }

  private static EscalationRow late(int from, Integer until, int level) {
    return row(from, until, level, until == null ? null : until + 1, until == null ? 22 : null);
  }

  private static EscalationRow row(
      int from, Integer until, int level, Integer next, Integer every) {
    return new EscalationRow(null, ALL, from, until, level, Set.of(Recipient.OWNER), next, every);
  }

  private static RuleTable escalations(EscalationRow... rows) {
    return new RuleTable(DecisionTable.ESCALATIONS, List.of(rows));
  }

  private static ReminderRow reminder(Set<DeadlineKind> kinds, Integer days) {
    return new ReminderRow(null, ALL, kinds, days);
  }

  private static RuleTable reminders(ReminderRow... rows) {
    return new RuleTable(DecisionTable.REMINDERS, List.of(rows));
  }

  /** The same problem for each of the four urgencies. */
  private static List<String> four(String key, Function<Urgency, List<Object>> parameters) {
    List<String> four = new ArrayList<>();
    for (Urgency urgency : Urgency.values()) four.add(key + parameters.apply(urgency));
    return four;
  }

  private static void assertProblems(RuleTable table) {
    assertProblems(table, List.of());
  }

  private static void assertProblems(RuleTable table, List<String> expected) {
    assertEquals(expected, problems(table));
  }

  private static List<String> problems(RuleTable table) {
    return table.problems().stream().map(RuleTableTest::text).toList();
  }

  private static String text(RuleViolation problem) {
    return problem.key().replace("ruletable.problem.", "") + problem.parameters();
  }
}
