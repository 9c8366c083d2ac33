package vn.chidao.coordination;

import java.time.Instant;
import java.util.List;
import vn.chidao.coordination.model.ContributionId;

/**
 * The process that waits for one agency's answer and urges it when the date has passed. Each call
 * joins the caller's transaction and fails loudly when the process does not wait for it.
 */
public interface ContributionWorkflow {
  /** Starts one process for each, all of them or none. */
  void asked(List<Begin> requests);

  /** The agency has answered, with a contribution or with a reason why there is none. */
  void answered(ContributionId id);

  /** The lead agency does not need it any more. */
  void recalled(ContributionId id);

  /** The assignment has ended. */
  void assignmentEnded(ContributionId id);

  /**
   * A request whose process starts.
   *
   * @param urgeAt when the agency is urged for the first time unless it has answered
   */
  record Begin(ContributionId contribution, Instant urgeAt) {}
}
