package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.directive.model.Urgency;
import vn.chidao.ruletable.RuleTables.Version;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.ReminderRow;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.setting.Reread;

/** Versions of the decision tables on a real engine in memory, over restarts of the product. */
class RuleTablesProcessTest {
  private static final DecisionTable TABLE = DecisionTable.REMINDERS;
  private static final RuleTable TWO_DAYS =
      new RuleTable(
          TABLE,
          List.of(
              new ReminderRow(
                  "Hai ngày",
                  Set.of(Urgency.values()),
                  Set.of(DeadlineKind.FIXED, DeadlineKind.STANDING),
                  2)));

  private static ProcessEngine engine;

  @BeforeAll
  static void start() {
    var configuration = EngineSettings.apply(new StandaloneInMemProcessEngineConfiguration());
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    engine = configuration.buildProcessEngine();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @BeforeEach
  void a_first_start() {
    startOfTheProduct("");
  }

  @AfterEach
  void nothing_was_ever_deployed() {
    engine
        .getRepositoryService()
        .createDeploymentQuery()
        .list()
        .forEach(each -> engine.getRepositoryService().deleteDeployment(each.getId(), true));
  }

  @Test
  void the_product_brings_the_first_version() {
    assertEquals(List.of("1 shipped"), versions());
    assertEquals(List.of(10, 5, 3, 1), tables().reminderDays("NORMAL", "FIXED"));
  }

  @Test
  void what_an_administrator_publishes_outlives_every_start_and_every_upgrade() {
    ruleTables(tables()).publish(TWO_DAYS);
    startOfTheProduct("");
    startOfTheProduct("<!-- a newer product -->");
    assertEquals(List.of("2 of an administrator", "1 shipped"), versions());
    assertEquals(List.of(2), tables().reminderDays("NORMAL", "FIXED"));
  }

  @Test
  void an_upgrade_brings_its_table_as_long_as_nobody_has_changed_it() {
    startOfTheProduct("<!-- a newer product -->");
    assertEquals(List.of("2 shipped", "1 shipped"), versions());
  }

  @Test
  void an_older_version_is_published_again_as_a_new_one() {
    ruleTables(tables()).publish(TWO_DAYS);
    DmnRuleTables later = ruleTables(tables());
    RuleTable first = later.read(TABLE, 1);
    later.publish(first);
    assertEquals(3, versions().size());
    assertEquals(first, later.read(TABLE, 3));
    assertEquals(List.of(10, 5, 3, 1), tables().reminderDays("NORMAL", "FIXED"));
  }

  @Test
  void a_server_takes_up_what_another_one_has_published() {
    DmnDeadlineTables here = tables();
    assertEquals(List.of(10, 5, 3, 1), here.reminderDays("NORMAL", "FIXED"));
    ruleTables(tables()).publish(TWO_DAYS);
    assertEquals(List.of(10, 5, 3, 1), here.reminderDays("NORMAL", "FIXED"));
    here.reread(new Reread());
    assertEquals(List.of(2), here.reminderDays("NORMAL", "FIXED"));
    assertEquals(5, here.escalation(1, "NORMAL").nextOnWorkingDay(), "the other table stays");
  }

  @Test
  void what_is_only_looked_at_is_not_kept() {
    DmnRuleTables tables = ruleTables(tables());
    assertEquals(List.of(2), tables.answering(TWO_DAYS).reminderDays("URGENT", "STANDING"));
    assertEquals(List.of("1 shipped"), versions());
  }

  @Test
  void the_file_of_a_version_is_what_a_modeller_opens() {
    ruleTables(tables()).publish(TWO_DAYS);
    String file = ruleTables(tables()).file(TABLE, 2);
    assertTrue(file.startsWith("<?xml") && file.contains("Hai ngày") && file.contains("DMNShape"));
  }

  /** What a start deploys; a newer product brings a file that differs. */
  private void startOfTheProduct(String difference) {
    EngineLifecycle.deploy(
        engine,
        List.of("reminder-plan.dmn", "escalation-level.dmn"),
        name ->
            new ByteArrayInputStream((file(name) + difference).getBytes(StandardCharsets.UTF_8)));
  }

  private static String file(String name) {
    for (DecisionTable table : DecisionTable.values())
      if (name.equals(table.file() + ".dmn")) return ShippedTables.file(table);
    throw new AssertionError(name);
  }

  private List<String> versions() {
    return versionsBean().all(TABLE).stream()
        .map((Version v) -> v.number() + (v.shipped() ? " shipped" : " of an administrator"))
        .toList();
  }

  private DmnVersions versionsBean() {
    DmnVersions versions = new DmnVersions();
    versions.engine = engine;
    return versions;
  }

  /** As on a server that has just started. */
  private DmnDeadlineTables tables() {
    DmnDeadlineTables tables = new DmnDeadlineTables();
    tables.versions = versionsBean();
    return tables;
  }

  private DmnRuleTables ruleTables(DmnDeadlineTables present) {
    DmnRuleTables tables = new DmnRuleTables();
    tables.versions = versionsBean();
    tables.tables = present;
    return tables;
  }
}
