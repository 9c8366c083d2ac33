package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ExtensionLimit;
import vn.chidao.shared.web.Words;

/**
 * What is said beside an extension that deserves a second look: asked for late (rules R5.5), or one
 * of many (rules R5.9). Both are marks of this installation, no refusals; null where there is none.
 */
@Named
@RequestScoped
public class ExtensionMarks {
  @Inject AssignmentSheet sheet;
  @Inject Deadlines deadlines;
  @Inject Words words;

  /** Beside an extension that is asked for or decided on now. */
  public String next(String assignment) {
    long before =
        sheet.extensions(new AssignmentId(assignment)).stream()
            .filter(AssignmentSheet.Moved::isLater)
            .count();
    ExtensionLimit limit = deadlines.extensionLimit();
    return limit.marks(before + 1)
        ? words.of("assignment.extension.marked", before + 1, limit.markedFrom())
        : null;
  }

  /** Beside an extension that was granted, among all of the assignment. */
  public String of(AssignmentSheet.Moved moved, List<AssignmentSheet.Moved> all) {
    long number =
        all.stream().filter(each -> each.isLater() && each.number() <= moved.number()).count();
    return moved.isLater() && deadlines.extensionLimit().marks(number)
        ? words.of("assignment.extension.wasMarked", number)
        : null;
  }

  /** Beside a request for an extension: how late it was asked for. */
  public String notice(AssignmentRequests.Request asked) {
    Integer days = asked.workingDaysBefore();
    if (days == null) return null;
    if (days < 0) return words.of("assignment.request.late");
    return days < deadlines.extensionNoticeWorkingDays()
        ? words.of("assignment.request.short", days)
        : null;
  }
}
