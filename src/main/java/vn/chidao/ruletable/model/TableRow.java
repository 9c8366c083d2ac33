package vn.chidao.ruletable.model;

import java.util.Set;
import vn.chidao.directive.model.Urgency;

/** One row of a decision table: for which cases, and what follows. */
public sealed interface TableRow permits ReminderRow, EscalationRow {
  /** What the row says in the words of who wrote it; may be null. */
  String words();

  /** For documents of which urgency. */
  Set<Urgency> urgencies();

  /** The row in one line, as the audit trail keeps it. */
  String line();
}
