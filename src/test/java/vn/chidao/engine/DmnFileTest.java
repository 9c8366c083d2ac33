package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.assignment.DeadlineTables.Escalation;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.EscalationRow;
import vn.chidao.ruletable.model.RuleTable;
import vn.chidao.ruletable.model.TableRow;

class DmnFileTest {
  private static final Set<Urgency> ALL = Set.of(Urgency.values());

  @ParameterizedTest
  @EnumSource(DecisionTable.class)
  void the_tables_that_the_product_brings_are_complete(DecisionTable table) {
    assertEquals(List.of(), DmnFile.read(table, ShippedTables.file(table)).problems());
  }

  @ParameterizedTest
  @EnumSource(DecisionTable.class)
  void what_is_written_is_read_again_and_answers_the_same(DecisionTable table) {
    String shipped = ShippedTables.file(table);
    RuleTable rows = DmnFile.read(table, shipped);
    String written = DmnFile.write(rows, shipped);
    assertEquals(rows, DmnFile.read(table, written));
    DmnTables before = ShippedTables.answering();
    DmnTables after = before.with(table, DmnTables.Version.of(table, 2, written));
    for (Urgency urgency : Urgency.values()) {
      for (int day = -3; day < 80; day++)
        assertEquals(before.escalation(day, urgency.name()), after.escalation(day, urgency.name()));
      for (DeadlineKind kind : DeadlineKind.values())
        assertEquals(
            before.reminderDays(urgency.name(), kind.name()),
            after.reminderDays(urgency.name(), kind.name()));
    }
  }

  @Test
  void another_table_answers_otherwise_and_keeps_its_drawing() {
    String shipped = ShippedTables.file(DecisionTable.ESCALATIONS);
    RuleTable one =
        new RuleTable(
            DecisionTable.ESCALATIONS,
            List.of(
                new EscalationRow(
                    "Mọi văn bản <trễ> & \"khẩn\"",
                    ALL,
                    1,
                    6,
                    2,
                    Set.of(Recipient.SUPERVISOR, Recipient.OWNER),
                    7,
                    null),
                new EscalationRow(
                    null, ALL, 7, null, 3, Set.of(Recipient.GOVERNMENT_OFFICE), null, 10)));
    String written = DmnFile.write(one, shipped);
    assertEquals(one, DmnFile.read(DecisionTable.ESCALATIONS, written));
    assertTrue(written.contains("DMNShape"), "the drawing stays");
    DmnTables tables =
        ShippedTables.answering()
            .with(
                DecisionTable.ESCALATIONS,
                DmnTables.Version.of(DecisionTable.ESCALATIONS, 2, written));
    assertEquals(
        new Escalation(2, Set.of(Recipient.OWNER, Recipient.SUPERVISOR), 7),
        tables.escalation(3, "URGENT"));
    assertEquals(
        new Escalation(3, Set.of(Recipient.GOVERNMENT_OFFICE), 40),
        tables.escalation(30, "NORMAL"));
    assertEquals(new Escalation(0, Set.of(), 1), tables.escalation(0, "NORMAL"));
  }

  @Test
  void rows_can_be_ordered_otherwise() {
    RuleTable shipped =
        DmnFile.read(DecisionTable.REMINDERS, ShippedTables.file(DecisionTable.REMINDERS));
    List<TableRow> rows = new ArrayList<>(shipped.rows());
    Collections.reverse(rows);
    RuleTable reversed = new RuleTable(DecisionTable.REMINDERS, rows);
    assertFalse(reversed.equals(shipped));
    String written = DmnFile.write(reversed, ShippedTables.file(DecisionTable.REMINDERS));
    assertEquals(reversed, DmnFile.read(DecisionTable.REMINDERS, written));
  }
}
