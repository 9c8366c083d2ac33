package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.chidao.assignment.DeadlineTables;
import vn.chidao.ruletable.RuleTables;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.RuleTable;

/** Keeps each version of a decision table as a deployed DMN file, which a modeller opens. */
@ApplicationScoped
public class DmnRuleTables implements RuleTables {
  @Inject DmnVersions versions;
  @Inject DmnDeadlineTables tables;

  @Override
  public List<Version> versions(DecisionTable table) {
    return versions.all(table);
  }

  @Override
  public RuleTable read(DecisionTable table, int version) {
    return DmnFile.read(table, versions.file(table, version));
  }

  @Override
  public String file(DecisionTable table, int version) {
    return versions.file(table, version);
  }

  @Override
  public DeadlineTables answering(RuleTable table) {
    return answering(table, written(table));
  }

  private String written(RuleTable table) {
    int newest = versions.newest(table.table());
    return DmnFile.write(table, versions.file(table.table(), newest));
  }

  private DeadlineTables answering(RuleTable table, String file) {
    int next = versions.newest(table.table()) + 1;
    return tables.present().with(table.table(), DmnTables.Version.of(table.table(), next, file));
  }

  /** What the engine keeps is what answers from now on, number and text. */
  @Override
  public DeadlineTables publish(RuleTable table) {
    String file = written(table);
    DeadlineTables answering = answering(table, file);
    versions.publish(table.table(), file);
    return answering;
  }
}
