package vn.chidao.ruletable.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.RuleViolation;

/** Whether every owner is reminded at least once, and of one day once. */
record ReminderCheck(List<ReminderRow> rows) {
  private static final int EARLIEST = 120;
  private static final List<DeadlineKind> KINDS =
      List.of(DeadlineKind.FIXED, DeadlineKind.STANDING);

  List<RuleViolation> problems() {
    List<RuleViolation> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ReminderRow row = rows.get(i);
      if (row.kinds().isEmpty()) problems.add(new RuleViolation("ruletable.problem.noKind", i + 1));
      Integer days = row.workingDaysBefore();
      if (days == null || days < 0 || days > EARLIEST)
        problems.add(new RuleViolation("ruletable.problem.days", i + 1, 0, EARLIEST));
    }
    if (problems.isEmpty())
      for (Urgency urgency : Urgency.values())
        for (DeadlineKind kind : KINDS) oneCase(urgency, kind, problems);
    return problems;
  }

  private void oneCase(Urgency urgency, DeadlineKind kind, List<RuleViolation> problems) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      ReminderRow row = rows.get(i);
      if (!row.urgencies().contains(urgency) || !row.kinds().contains(kind)) continue;
      Integer before = seen.putIfAbsent(row.workingDaysBefore(), i + 1);
      if (before != null)
        problems.add(
            new RuleViolation(
                "ruletable.problem.remindedTwice",
                i + 1,
                before,
                row.workingDaysBefore(),
                urgency,
                kind));
    }
    if (seen.isEmpty())
      problems.add(new RuleViolation("ruletable.problem.neverReminded", urgency, kind));
  }
}
