package vn.chidao.assignment;

import jakarta.inject.Inject;
import java.time.Instant;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Answers the deadline watch of the process: has the deadline passed, and when to look again. */
@UseCase
@Permits
public class WatchDeadline {
  @Inject Assignments assignments;
  @Inject Deadlines deadlines;

  /** Never true for standing work. */
  public boolean isPassed(AssignmentId id) {
    return deadlines.isPassed(assignments.get(id).deadline());
  }

  /** The next moment at which somebody must be reminded or told; always in the future. */
  public Instant next(AssignmentId id) {
    Assignment assignment = assignments.get(id);
    return deadlines.nextWatch(assignment.deadline(), assignment.source().urgency());
  }
}
