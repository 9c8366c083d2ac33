package vn.chidao.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportingPeriod;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.setting.Effect.Line;
import vn.chidao.shared.Person;
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
import vn.chidao.support.Statements;
import vn.chidao.support.TestClock;

/** What an administrator chooses holds at once, is told in the audit trail and can be seen before. */
@ExtendWith(ArquillianExtension.class)
class SettingsIT {
  private static final String WHY = "Theo ý kiến của Lãnh đạo Văn phòng";
  private static final LocalDate SATURDAY = LocalDate.of(2027, 6, 26);

  private static final Instant FRIDAY_MORNING = Instant.parse("2027-06-25T03:00:00Z");

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
  @Inject ChangeSetting changeSetting;
  @Inject SettingList list;
  @Inject PreviewChange preview;
  @Inject AssignmentSheet sheet;
  @Inject Settings settings;
  @Inject Deadlines deadlines;
  @Inject DirectiveSheet directiveSheet;
  @Inject Event<Reread> rereads;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager rows;

  private Person administrator;

  @BeforeEach
  void an_administrator_acts() {
    administrator = staff.enrol("C-vpcp", Role.ADMINISTRATOR);
    as.person(administrator);
  }

  @AfterEach
  void every_default_holds_again() {
    clock.reset();
    as.person(administrator);
    for (SettingList.Line line : list.all())
      if (line.chosen()) changeSetting.reset(line.setting(), WHY, line.version());
  }

  @Test
  void what_is_chosen_holds_at_once_without_a_restart() {
    LocalDate before = deadlines.receiptDueOn();
    change(Setting.RECEIPT, "9");
    assertTrue(deadlines.receiptDueOn().isAfter(before));
    reset(Setting.RECEIPT);
    assertEquals(before, deadlines.receiptDueOn());

    as.person(staff.enrol("C-vpcp", Role.ISSUER));
    assertEquals(6, directiveSheet.requiredClears().size());
    as.person(administrator);
    change(Setting.CLEARS_REQUIRED, "WORK,TIME,OBJECTIVE");
    as.person(staff.enrol("C-vpcp", Role.ISSUER));
    assertEquals(
        List.of(Clear.WORK, Clear.TIME, Clear.OBJECTIVE),
        directiveSheet.requiredClears().stream().sorted().toList());
  }

  @Test
  void asking_what_holds_costs_no_statement() {
    assertEquals(List.of(), Statements.of(() -> settings.number(Setting.RECEIPT)));
  }

  @Test
  void every_change_says_who_when_before_after_and_why() {
    change(Setting.URGE_EVERY, "4");
    change(Setting.URGE_EVERY, "8");
    SettingList.Line line = list.one(Setting.URGE_EVERY);
    assertEquals("8", line.value());
    assertEquals(administrator.name(), line.changedBy());
    assertEquals(WHY, line.reason());
    reset(Setting.URGE_EVERY);
    List<String> acts = fold.acts(ChosenSetting.class, "URGE_EVERY");
    assertEquals(
        List.of("SettingChanged", "SettingChanged", "SettingReset"),
        acts.subList(acts.size() - 3, acts.size()));
    fold.check(ChosenSetting.class, "URGE_EVERY");
    String last =
        (String)
            rows.createNativeQuery(
                    "select changes from audit_entry where subject_type = 'setting'"
                        + " and subject_id = 'URGE_EVERY' order by at desc")
                .setMaxResults(1)
                .getSingleResult();
    assertEquals("{\"chosen\":[\"8\",\"3\"]}", last);
  }

  @Test
  void who_decides_on_what_was_overtaken_is_told_who_was_faster() {
    long seen = list.one(Setting.GIVE_BACK).version();
    change(Setting.GIVE_BACK, "7");
    RuleViolation refused =
        assertThrows(
            RuleViolation.class, () -> changeSetting.change(Setting.GIVE_BACK, "8", WHY, seen));
    assertEquals("setting.overtaken", refused.key());
    assertEquals(administrator.name(), refused.parameters().get(0));
    assertEquals(7, settings.number(Setting.GIVE_BACK));
  }

  @Test
  void a_reason_and_another_value_are_needed() {
    assertEquals("shared.text.missing", refusal(Setting.GIVE_BACK, "7", " "));
    assertEquals("setting.same", refusal(Setting.GIVE_BACK, "5", WHY));
    assertEquals("setting.refused.number", refusal(Setting.GIVE_BACK, "0", WHY));
  }

  @Test
  void what_fails_does_not_hold() {
    failure.afterEvents(1);
    try {
      assertThrows(IllegalStateException.class, () -> change(Setting.URGE_AT_MOST, "9"));
    } finally {
      failure.never();
    }
    assertEquals(5, settings.number(Setting.URGE_AT_MOST));
  }

  @Test
  void what_another_server_has_chosen_is_taken_up() throws Exception {
    change(Setting.UPDATE_WITHIN, "6");
    transaction.begin();
    rows.createNativeQuery(
            "update setting set chosen = '11', version = version + 1 where name = 'UPDATE_WITHIN'")
        .executeUpdate();
    transaction.commit();
    assertEquals(6, settings.number(Setting.UPDATE_WITHIN));
    rereads.fire(new Reread());
    assertEquals(11, settings.number(Setting.UPDATE_WITHIN));
    transaction.begin();
    rows.createNativeQuery(
            "update setting set chosen = '6', version = version + 1 where name = 'UPDATE_WITHIN'")
        .executeUpdate();
    transaction.commit();
    rows.getEntityManagerFactory().getCache().evictAll();
    rereads.fire(new Reread());
  }

  @Test
  void a_preview_says_what_would_change_and_writes_nothing() {
    long entries = number("select count(*) from audit_entry");
    Effect effect = preview.of(new SettingChange(Setting.RECEIPT, "10"));
    assertEquals("setting.effect.receipt", effect.lines().get(0).key());
    for (Setting setting : Setting.values()) preview.of(new SettingChange(setting, null));
    assertEquals(entries, number("select count(*) from audit_entry"));
    assertEquals(3, settings.number(Setting.RECEIPT));
  }

  @Test
  void a_deadline_on_a_day_off_is_reported_later_when_the_rule_for_it_changes() {
    clock.moveTo(FRIDAY_MORNING);
    People people = office.people("C-bca");
    DirectiveId directive = office.issued(people, List.of(dueOn(SATURDAY)));
    AssignmentId id = office.assignmentsOf(directive).get(0);
    jobs.runDue(id.value());
    Instant before = watch(id);
    as.person(administrator);
    Effect effect =
        preview.of(new SettingChange(Setting.LAST_DAY, "NEXT_WORKING_DAY"));
    assertTrue(effect.lines().stream().map(Line::key).anyMatch("setting.effect.watches"::equals));
    assertEquals(before, watch(id), "asking moves nothing");
    change(Setting.LAST_DAY, "NEXT_WORKING_DAY");
    assertTrue(watch(id).isAfter(before));
    reset(Setting.LAST_DAY);
    assertEquals(before, watch(id));
  }

  @Test
  void a_report_is_reminded_of_by_the_day_that_is_set_unless_its_document_names_one() {
    clock.moveTo(FRIDAY_MORNING);
    People people = office.people("C-bca");
    AssignmentId monthly = standing(people, "Hằng tháng");
    AssignmentId stated = standing(people, "Hằng tháng, trước ngày 20");
    Instant before = watch(monthly);
    Instant beforeStated = watch(stated);
    as.person(administrator);
    List<String> effect =
        preview.of(new SettingChange(Setting.REPORT_MONTH_DAY, "10")).lines().stream()
            .map(Line::key)
            .toList();
    assertEquals("setting.effect.reports", effect.get(0));
    assertTrue(effect.contains("setting.effect.reportsStated"), effect::toString);
    assertTrue(effect.contains("setting.effect.watches"), effect::toString);
    change(Setting.REPORT_MONTH_DAY, "10");
    assertTrue(watch(monthly).isBefore(before));
    assertEquals(beforeStated, watch(stated));
    as.person(people.issuer());
    assertEquals(List.of(LocalDate.of(2027, 7, 10)), sheet.why(monthly).parameters());
    assertEquals(List.of(LocalDate.of(2027, 7, 20)), sheet.why(stated).parameters());
    as.person(administrator);
    reset(Setting.REPORT_MONTH_DAY);
    assertEquals(before, watch(monthly));
  }

  private AssignmentId standing(People people, String text) {
    TaskContent.Time monthly =
        new TaskContent.Time(DeadlineKind.STANDING, null, ReportingPeriod.MONTH, text);
    AssignmentId id = office.assignmentsOf(office.issued(people, List.of(due(monthly)))).get(0);
    office.inProgress(people, id);
    jobs.runDue(id.value());
    return id;
  }

  private static TaskContent dueOn(LocalDate day) {
    return due(new TaskContent.Time(DeadlineKind.FIXED, day, null, "6/2027"));
  }

  private static TaskContent due(TaskContent.Time time) {
    TaskContent task = Office.task("1", "C-bca");
    return new TaskContent(
        task.label(),
        task.section(),
        task.duty(),
        time,
        task.people(),
        task.products());
  }

  private Instant watch(AssignmentId id) {
    return jobs.open(id.value()).stream()
        .map(Job::getDuedate)
        .min(Date::compareTo)
        .orElseThrow()
        .toInstant();
  }

  private void change(Setting setting, String value) {
    changeSetting.change(setting, value, WHY, list.one(setting).version());
  }

  private void reset(Setting setting) {
    changeSetting.reset(setting, WHY, list.one(setting).version());
  }

  private String refusal(Setting setting, String value, String why) {
    return assertThrows(
            RuleViolation.class,
            () -> changeSetting.change(setting, value, why, list.one(setting).version()))
        .key();
  }

  private long number(String sql) {
    return ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
