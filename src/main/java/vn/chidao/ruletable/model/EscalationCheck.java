package vn.chidao.ruletable.model;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.RuleViolation;

/**
 * Whether every working day of lateness has exactly one row for each urgency, lateness is reported
 * again later than it was, and never lower.
 */
record EscalationCheck(List<EscalationRow> rows) {
  private static final int LATEST = 1000;
  private static final int HIGHEST = 9;

  List<RuleViolation> problems() {
    List<RuleViolation> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) oneRow(i + 1, rows.get(i), problems);
    if (problems.isEmpty()) for (Urgency urgency : Urgency.values()) oneUrgency(urgency, problems);
    return problems;
  }

  private static void oneRow(int number, EscalationRow row, List<RuleViolation> problems) {
    if (!within(row.from(), 1, LATEST))
      problems.add(new RuleViolation("ruletable.problem.from", number, 1, LATEST));
    else if (row.until() != null && !within(row.until(), row.from(), LATEST))
      problems.add(new RuleViolation("ruletable.problem.until", number, row.from(), LATEST));
    else again(number, row, problems);
    if (!within(row.level(), 1, HIGHEST))
      problems.add(new RuleViolation("ruletable.problem.level", number, 1, HIGHEST));
    if (row.recipients().isEmpty())
      problems.add(new RuleViolation("ruletable.problem.noRecipient", number));
  }

  private static void again(int number, EscalationRow row, List<RuleViolation> problems) {
    if ((row.next() == null) == (row.every() == null))
      problems.add(new RuleViolation("ruletable.problem.nextOrEvery", number));
    else if (row.every() != null && !within(row.every(), 1, LATEST))
      problems.add(new RuleViolation("ruletable.problem.every", number, 1, LATEST));
    else if (row.next() != null && row.until() == null)
      problems.add(new RuleViolation("ruletable.problem.openNeedsEvery", number));
    else if (row.next() != null && row.next() <= row.until())
      problems.add(
          new RuleViolation("ruletable.problem.nextNotLater", number, row.next(), row.until()));
  }

  private static boolean within(Integer value, int least, int most) {
    return value != null && value >= least && value <= most;
  }

  private void oneUrgency(Urgency urgency, List<RuleViolation> problems) {
    int next = 1;
    int level = 0;
    boolean open = false;
    for (int i = 0; i < rows.size(); i++) {
      EscalationRow row = rows.get(i);
      if (!row.urgencies().contains(urgency)) continue;
      if (open || row.from() < next)
        problems.add(
            new RuleViolation("ruletable.problem.answeredTwice", i + 1, row.from(), urgency));
      else if (row.from() > next)
        problems.add(
            new RuleViolation("ruletable.problem.gap", i + 1, next, row.from() - 1, urgency));
      if (row.level() < level)
        problems.add(new RuleViolation("ruletable.problem.lower", i + 1, row.level(), urgency));
      level = row.level();
      open = open || row.until() == null;
      if (row.until() != null) next = Math.max(next, row.until() + 1);
    }
    if (!open) problems.add(new RuleViolation("ruletable.problem.ends", next, urgency));
  }
}
