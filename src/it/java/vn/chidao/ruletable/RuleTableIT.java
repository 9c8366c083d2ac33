package vn.chidao.ruletable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.tasks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.DeadlineTables;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.EscalationRow;
import vn.chidao.ruletable.model.ReminderRow;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.ruletable.model.TableRow;
import vn.chidao.setting.Effect;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Failure;
import vn.chidao.support.Fold;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;

/** A published table answers at once and moves what waits; its versions and reasons are kept. */
@ExtendWith(ArquillianExtension.class)
class RuleTableIT {
  private static final String WHY = "Theo ý kiến của Lãnh đạo Văn phòng";
  private static final Set<Urgency> ALL = Set.of(Urgency.values());

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Staff staff;
  @Inject Office office;
  @Inject As as;
  @Inject Fold fold;
  @Inject Jobs jobs;
  @Inject Failure failure;
  @Inject TestClock clock;
  @Inject PublishTable publishTable;
  @Inject TableSheet sheet;
  @Inject DeadlineTables tables;
  @PersistenceContext EntityManager rows;

  private RuleTable shippedReminders;
  private RuleTable shippedEscalations;

  @BeforeEach
  void an_administrator_acts() {
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    shippedReminders = sheet.read(DecisionTable.REMINDERS, 1);
    shippedEscalations = sheet.read(DecisionTable.ESCALATIONS, 1);
  }

  @AfterEach
  void the_first_versions_are_taken_back() {
    clock.reset();
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    for (RuleTable first : List.of(shippedReminders, shippedEscalations))
      if (!present(first.table()).equals(first)) publish(first);
  }

  @Test
  void reminders_of_open_assignments_move_to_where_the_new_table_puts_them() {
    AssignmentId id = issued();
    Instant before = watch(id);
    assertEquals(Instant.parse("2027-06-16T01:00:00Z"), before, "ten working days before");
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    RuleTable earlier = with(shippedReminders, reminder(15));
    Effect effect = sheet.effect(earlier);
    assertTrue(
        effect.lines().stream().anyMatch(line -> line.key().equals("setting.effect.watches")));
    assertEquals(before, watch(id), "looking moves nothing");
    publish(earlier);
    assertEquals(Instant.parse("2027-06-09T01:00:00Z"), watch(id));
    assertEquals(List.of(15, 10, 5, 3, 1), tables.reminderDays("NORMAL", "FIXED"));
    publish(shippedReminders);
    assertEquals(before, watch(id));
  }

  @Test
  void lateness_is_reported_by_the_new_table() {
    AssignmentId id = issued();
    clock.moveTo(Instant.parse("2027-06-30T18:00:00Z"));
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    publish(everyThreeDays());
    clock.moveTo(Instant.parse("2027-07-01T02:00:00Z"));
    jobs.runDue(id.value());
    assertEquals(
        7,
        rows.createQuery(
                "select a.course.escalationLevel from Assignment a where a.id = :id", Integer.class)
            .setParameter("id", id.value())
            .getSingleResult());
    assertEquals(Instant.parse("2027-07-06T01:00:00Z"), watch(id), "three working days later");
  }

  @Test
  void what_is_due_already_happens_as_it_was_to() {
    AssignmentId id = issued();
    Instant due = watch(id);
    clock.moveTo(due.plusSeconds(60));
    as.person(staff.enrol("C-vpcp", Role.ADMINISTRATOR));
    publish(with(shippedReminders, reminder(15)));
    assertEquals(due, watch(id));
  }

  @Test
  void each_version_keeps_who_published_it_and_why() {
    int before = number(DecisionTable.ESCALATIONS);
    publish(everyThreeDays());
    TableSheet.Line newest = sheet.versions(DecisionTable.ESCALATIONS).get(0);
    assertEquals(before + 1, newest.number());
    assertFalse(newest.shipped());
    assertEquals(WHY, newest.reason());
    publish(shippedEscalations);
    assertEquals(everyThreeDays(), sheet.read(DecisionTable.ESCALATIONS, before + 1));
    fold.check(PublishedTable.class, DecisionTable.ESCALATIONS);
    List<String> acts = fold.acts(PublishedTable.class, DecisionTable.ESCALATIONS);
    assertEquals("TableTakenOver", acts.get(0));
    assertEquals("TableChanged", acts.get(acts.size() - 1));
    assertTrue(sheet.file(DecisionTable.ESCALATIONS, before + 1).contains("escalation-level"));
    assertThrows(NothingThere.class, () -> sheet.file(DecisionTable.ESCALATIONS, 9_999));
  }

  @Test
  void a_table_with_a_problem_is_refused_and_so_is_one_that_was_overtaken() {
    int seen = number(DecisionTable.ESCALATIONS);
    RuleTable gap =
        new RuleTable(DecisionTable.ESCALATIONS, shippedEscalations.rows().subList(1, 8));
    assertEquals("ruletable.problem.gap", refusal(gap, seen));
    assertEquals("ruletable.same", refusal(shippedEscalations, seen));
    publish(everyThreeDays());
    assertEquals("ruletable.overtaken", refusal(shippedEscalations, seen));
  }

  @Test
  void what_fails_is_not_published() {
    int before = number(DecisionTable.REMINDERS);
    failure.afterEvents(1);
    try {
      assertThrows(
          IllegalStateException.class, () -> publish(with(shippedReminders, reminder(15))));
    } finally {
      failure.never();
    }
    assertEquals(before, number(DecisionTable.REMINDERS));
    assertEquals(List.of(10, 5, 3, 1), tables.reminderDays("NORMAL", "FIXED"));
  }

  private AssignmentId issued() {
    People people = office.people("C-bca");
    AssignmentId id = office.assignmentsOf(office.issued(people, tasks(1, "C-bca"))).get(0);
    jobs.runDue(id.value());
    office.inProgress(people, id);
    return id;
  }

  private static TableRow reminder(int days) {
    return new ReminderRow("Sớm hơn", ALL, Set.of(DeadlineKind.FIXED), days);
  }

  private static RuleTable with(RuleTable table, TableRow row) {
    List<TableRow> more = new ArrayList<>(table.rows());
    more.add(row);
    return new RuleTable(table.table(), more);
  }

  private static RuleTable everyThreeDays() {
    return new RuleTable(
        DecisionTable.ESCALATIONS,
        List.of(
            new EscalationRow(
                "Ba ngày một lần", ALL, 1, null, 7, Set.of(Recipient.OWNER), null, 3)));
  }

  private Instant watch(AssignmentId id) {
    return jobs.open(id.value()).stream()
        .map(Job::getDuedate)
        .min(Date::compareTo)
        .orElseThrow()
        .toInstant();
  }

  private RuleTable present(DecisionTable table) {
    return sheet.read(table, number(table));
  }

  private int number(DecisionTable table) {
    return sheet.versions(table).get(0).number();
  }

  private void publish(RuleTable table) {
    publishTable.publish(table, WHY, number(table.table()));
  }

  private String refusal(RuleTable table, int seen) {
    return assertThrows(RuleViolation.class, () -> publishTable.publish(table, WHY, seen)).key();
  }
}
