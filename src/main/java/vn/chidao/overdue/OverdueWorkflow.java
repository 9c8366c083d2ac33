package vn.chidao.overdue;

import java.time.Instant;
import java.util.List;
import vn.chidao.overdue.model.ReviewId;

/**
 * The process that waits for the explanation of a late assignment, its confirmation, the decision,
 * and then for the milestones. Each call joins the caller's transaction and fails loudly when it
 * does not fit.
 */
public interface OverdueWorkflow {
  /** They wait for the explanation, and urge from that moment on; all in one engine command. */
  void opened(List<Begin> opened);

  void explained(ReviewId id);

  void confirmed(ReviewId id);

  /** By the supervisor; from that moment on it is urged again. */
  void refused(ReviewId id, Instant urgeAt);

  /** By the Office of the Government; from that moment on it is urged again. */
  void sentBack(ReviewId id, Instant urgeAt);

  /** The roadmap is accepted; its first milestone is looked at then. */
  void accepted(ReviewId id, Instant milestoneAt);

  void noted(ReviewId id);

  /** The last milestone was reached. */
  void finished(ReviewId id);

  /** It is waited for no longer, wherever it waits. */
  void over(ReviewId id);

  /** One review that begins. */
  record Begin(ReviewId review, Instant urgeAt) {}
}
