package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.assignment.model.Recipient.AGENCY_LEADER;
import static vn.chidao.assignment.model.Recipient.COORDINATOR;
import static vn.chidao.assignment.model.Recipient.GOVERNMENT_OFFICE;
import static vn.chidao.assignment.model.Recipient.OWNER;
import static vn.chidao.assignment.model.Recipient.SUPERVISOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.assignment.DeadlineTables.Escalation;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;

class DeadlineTablesTest {
  private static final DmnTables TABLES = ShippedTables.answering();

  static Stream<String> urgencies() {
    return Stream.of(Urgency.values()).map(Urgency::name);
  }

  @Test
  void the_less_urgent_the_earlier_the_first_reminder() {
    assertEquals(List.of(10, 5, 3, 1), TABLES.reminderDays("NORMAL", DeadlineKind.FIXED.name()));
    assertEquals(List.of(5, 3, 1), TABLES.reminderDays("URGENT", DeadlineKind.FIXED.name()));
    assertEquals(List.of(3, 1), TABLES.reminderDays("VERY_URGENT", DeadlineKind.FIXED.name()));
    assertEquals(List.of(3, 1), TABLES.reminderDays("EXPRESS", DeadlineKind.FIXED.name()));
  }

  @ParameterizedTest
  @MethodSource("urgencies")
  void standing_work_is_reminded_shortly_before_each_periodic_report(String urgency) {
    assertEquals(List.of(3, 1), TABLES.reminderDays(urgency, DeadlineKind.STANDING.name()));
  }

  @ParameterizedTest
  @MethodSource("urgencies")
  void nobody_is_told_while_it_is_not_late(String urgency) {
    assertEquals(new Escalation(0, Set.of(), 1), TABLES.escalation(0, urgency));
    assertEquals(new Escalation(0, Set.of(), 1), TABLES.escalation(-7, urgency));
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, '1 5 10 20 42 64'",
    "URGENT, '1 3 5 10 32 54'",
    "VERY_URGENT, '1 3 5 10 32 54'",
    "EXPRESS, '1 3 5 10 32 54'"
  })
  void lateness_is_reported_on_these_working_days_and_then_monthly(String urgency, String days) {
    List<String> told = new ArrayList<>();
    for (int day = TABLES.escalation(0, urgency).nextOnWorkingDay();
        told.size() < 6;
        day = TABLES.escalation(day, urgency).nextOnWorkingDay()) told.add("" + day);
    assertEquals(days, String.join(" ", told));
  }

  @Test
  void lateness_climbs_from_the_owner_to_the_government_office() {
    assertEquals(EnumSet.of(OWNER, COORDINATOR), recipients(1));
    assertEquals(EnumSet.of(OWNER, COORDINATOR, SUPERVISOR), recipients(5));
    assertEquals(EnumSet.of(OWNER, COORDINATOR, SUPERVISOR, AGENCY_LEADER), recipients(10));
    assertEquals(
        EnumSet.of(OWNER, COORDINATOR, SUPERVISOR, AGENCY_LEADER, GOVERNMENT_OFFICE),
        recipients(20));
  }

  @ParameterizedTest
  @MethodSource("urgencies")
  void every_late_day_has_exactly_one_row_and_a_later_next_day(String urgency) {
    int level = 0;
    for (int day = 1; day <= 45; day++) {
      Escalation row = TABLES.escalation(day, urgency);
      assertTrue(row.level() >= level && row.level() >= 1);
      assertTrue(row.nextOnWorkingDay() > day);
      level = row.level();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 9, 10, 19, 20, 200})
  void urgent_lateness_is_never_reported_lower_than_normal_lateness(int day) {
    int normal = TABLES.escalation(day, "NORMAL").level();
    assertTrue(TABLES.escalation(day, "URGENT").level() >= normal);
  }

  private static Set<Recipient> recipients(int day) {
    return TABLES.escalation(day, "NORMAL").recipients();
  }
}
