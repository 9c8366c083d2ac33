package vn.chidao.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;

/**
 * The process that carries an assignment from receipt to acceptance: it knows who waits and until
 * when, never what is true. Each call says what has just been decided and joins the caller's
 * transaction; a call that does not fit the step at which the process waits fails loudly, so that
 * everything rolls back.
 */
public interface AssignmentWorkflow {
  /** Starts one process for each, all of them or none. */
  void begin(List<Begin> opened);

  void received(AssignmentId id);

  void ownerNamed(AssignmentId id);

  void reportSubmitted(AssignmentId id);

  /**
   * The agency's supervisor has approved the report, or has sent it back to the owner.
   *
   * @param leaderDecides whether the agency's leader approves next
   */
  void reportReviewed(AssignmentId id, Verdict verdict, boolean leaderDecides);

  /**
   * The owner has taken the report back.
   *
   * @param from where it waited for a decision
   */
  void reportRecalled(AssignmentId id, AssignmentStatus from);

  /** The agency's leader has decided. */
  void reportEndorsed(AssignmentId id, Verdict verdict);

  /** The Government Office has decided; after a part or one period the owner goes on. */
  void resultDecided(AssignmentId id, Verdict verdict);

  /** The deadline has changed, so its watch looks at the assignment next at another time. */
  void watchMoved(AssignmentId id, Instant watchAt);

  void extensionRequested(AssignmentId id);

  /** The agency's supervisor has passed the request on, or not. */
  void extensionReviewed(AssignmentId id, boolean passedOn);

  /** The deadline was moved or stays; a request that waited for that, at whichever step, ends. */
  void extensionDecided(AssignmentId id);

  /** The agency gives the assignment back; the issuing side has to answer. */
  void returnRequested(AssignmentId id);

  void returnDeclined(AssignmentId id);

  /** Another agency begins with the receipt; whatever the former one asked for ends. */
  void transferred(AssignmentId id, Instant receiptDueAt);

  /** The owner has to take note of an amendment. */
  void amended(AssignmentId id);

  void amendmentAcknowledged(AssignmentId id);

  /** An accepted result is taken up again by its owner. */
  void reopened(AssignmentId id, Instant watchAt);

  void withdrawn(AssignmentId id);

  /** The way so far; empty when no process was ever started. */
  Optional<Progress> progress(AssignmentId id);

  /**
   * An assignment whose process starts.
   *
   * @param receiptDueAt when the agency's coordinator is reminded that it was not yet received
   * @param watchAt when the deadline is looked at for the first time
   */
  record Begin(AssignmentId assignment, Instant receiptDueAt, Instant watchAt) {}

  /**
   * What the diagram shows of one process.
   *
   * @param diagram the BPMN text of the very version this process runs on
   * @param visited elements reached, in order of time, again when reached again
   * @param path ids of the arrows taken
   * @param waiting where it stands now; empty before the first step and after the end
   */
  record Progress(
      String diagram, List<String> visited, Set<String> path, Optional<Waiting> waiting) {}

  /** The step that waits for a person or for a message, and since when. */
  record Waiting(String step, Instant since) {}
}
