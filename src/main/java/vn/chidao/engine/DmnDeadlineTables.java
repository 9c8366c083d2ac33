package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.chidao.assignment.DeadlineTables;
import vn.chidao.assignment.TableChange;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.setting.Reread;
import vn.chidao.setting.RuleChanged;

/**
 * The present tables. Held in memory: a new version is taken up when its transaction has committed,
 * and one that was published on another server at the next look.
 */
@ApplicationScoped
public class DmnDeadlineTables implements DeadlineTables {
  @Inject DmnVersions versions;
  private final AtomicReference<DmnTables> present = new AtomicReference<>();

  DmnTables present() {
    if (present.get() == null) reread(new Reread());
    return present.get();
  }

  void reread(@Observes Reread now) {
    DmnTables held = present.get();
    Map<DecisionTable, DmnTables.Version> newest = new EnumMap<>(DecisionTable.class);
    for (DecisionTable table : DecisionTable.values()) {
      int number = versions.newest(table);
      if (held != null && held.number(table) >= number) continue;
      newest.put(table, DmnTables.Version.of(table, number, versions.file(table, number)));
    }
    if (held == null) take(new DmnTables(newest));
    else newest.forEach((table, version) -> take(present.get().with(table, version)));
  }

  void hold(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleChanged changed) {
    if (changed.change() instanceof TableChange change && change.then() instanceof DmnTables then)
      take(then);
  }

  private void take(DmnTables tables) {
    present.accumulateAndGet(
        tables, (held, read) -> held == null || held.isOlderThan(read) ? read : held);
  }

  @Override
  public List<Integer> reminderDays(String urgency, String kind) {
    return present().reminderDays(urgency, kind);
  }

  @Override
  public Escalation escalation(int workingDaysLate, String urgency) {
    return present().escalation(workingDaysLate, urgency);
  }
}
