package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.LateStandings;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.web.Words;

/**
 * What a list says of lateness beside the state: carried over from an earlier year, how often
 * urged, in how many months reviewed and late still, how often extended: {@code #{lateMarks.of(row,
 * page.rows)}}.
 */
@Named
@RequestScoped
public class LateMarks {
  @Inject LateStandings standings;
  @Inject Deadlines deadlines;
  @Inject Words words;
  private Map<String, LateStandings.Standing> known;

  /**
   * @param rows the whole page of the list, which is asked for at once
   */
  public List<String> of(AssignmentRegister.Row row, List<AssignmentRegister.Row> rows) {
    if (known == null) learn(rows);
    LateStandings.Standing standing = known.get(row.id());
    List<String> marks = new ArrayList<>();
    if (standing == null) return marks;
    int year = VietnamTime.day(standing.assignedAt()).getYear();
    if (!row.status().isClosed() && year < deadlines.today().getYear())
      marks.add(words.of("assignments.carriedOver", "" + year));
    if (standing.urged() > 0) marks.add(words.of("assignments.urged", standing.urged()));
    if (standing.reviews() > 0)
      marks.add(
          words.of(
              isLate(row) ? "assignments.reviewed.late" : "assignments.reviewed",
              standing.reviews()));
    if (deadlines.extensionLimit().marks(standing.extensions()))
      marks.add(words.of("assignments.extended", standing.extensions()));
    return marks;
  }

  private boolean isLate(AssignmentRegister.Row row) {
    return deadlines.timeliness(row.status(), row.kind(), row.dueOn(), row.completedOn())
        == Timeliness.OVERDUE;
  }

  private void learn(List<AssignmentRegister.Row> rows) {
    known = new HashMap<>();
    standings
        .of(rows.stream().map(AssignmentRegister.Row::id).toList())
        .forEach(each -> known.put(each.assignment(), each));
  }
}
