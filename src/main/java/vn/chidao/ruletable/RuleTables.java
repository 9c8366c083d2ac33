package vn.chidao.ruletable;

import java.time.Instant;
import java.util.List;
import vn.chidao.assignment.DeadlineTables;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.ruletable.model.RuleTable;

/** Where the versions of the decision tables are kept and from which deadlines are answered. */
public interface RuleTables {
  /** All versions, the present one first. */
  List<Version> versions(DecisionTable table);

  RuleTable read(DecisionTable table, int version);

  /** The file as a modeller opens it. */
  String file(DecisionTable table, int version);

  /** How deadlines would be answered with this table; the other one stays. */
  DeadlineTables answering(RuleTable table);

  /** From the end of the transaction on this is the present version; returns how it answers. */
  DeadlineTables publish(RuleTable table);

  /**
   * @param shipped whether the product brought it; otherwise an administrator published it
   */
  record Version(int number, Instant at, boolean shipped) {}
}
