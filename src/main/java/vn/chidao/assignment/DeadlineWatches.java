package vn.chidao.assignment;

import java.time.Instant;
import java.util.Map;
import vn.chidao.assignment.model.AssignmentId;

/** The timers that look after the deadlines of all open assignments. */
public interface DeadlineWatches {
  /** When each looks next; those that are due already, or are tried again, are not among them. */
  Map<AssignmentId, Instant> after(Instant now);

  /** Each looks next at another time, all of them or none. */
  void move(Map<AssignmentId, Instant> to);
}
