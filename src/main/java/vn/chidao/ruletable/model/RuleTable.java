package vn.chidao.ruletable.model;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.shared.RuleViolation;

/** A decision table as a whole; it answers every question that deadlines ask, or says what not. */
public record RuleTable(DecisionTable table, List<TableRow> rows) {
  private static final int MOST_ROWS = 60;
  private static final int LONGEST_WORDS = 200;

  public RuleTable {
    rows = List.copyOf(rows);
  }

  /** Everything that keeps it from being used, each naming its row; empty when nothing does. */
  public List<RuleViolation> problems() {
    List<RuleViolation> problems = new ArrayList<>();
    if (rows.size() > MOST_ROWS)
      problems.add(new RuleViolation("ruletable.problem.tooMany", MOST_ROWS));
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      if (row.urgencies().isEmpty())
        problems.add(new RuleViolation("ruletable.problem.noUrgency", i + 1));
      if (row.words() != null && row.words().length() > LONGEST_WORDS)
        problems.add(new RuleViolation("ruletable.problem.longWords", i + 1, LONGEST_WORDS));
    }
    problems.addAll(
        switch (table) {
          case REMINDERS -> new ReminderCheck(rows(ReminderRow.class)).problems();
          case ESCALATIONS -> new EscalationCheck(rows(EscalationRow.class)).problems();
        });
    return problems;
  }

  private <R extends TableRow> List<R> rows(Class<R> type) {
    return rows.stream().map(type::cast).toList();
  }

  /** One line for each row. */
  public List<String> lines() {
    return rows.stream().map(TableRow::line).toList();
  }
}
