package vn.chidao.progress;

import java.time.Instant;
import vn.chidao.progress.model.InquiryId;

/**
 * The process that waits for the answer to an obstacle or a question, urges it, and then waits for
 * who raised it. Each call joins the caller's transaction and fails loudly when it does not fit.
 */
public interface InquiryWorkflow {
  /** It waits for the answer, and urges from that moment on. */
  void raised(InquiryId id, Instant urgeAt);

  void answered(InquiryId id);

  void settled(InquiryId id);

  /** The answer does not settle it; from that moment on it is urged again. */
  void sentBack(InquiryId id, Instant urgeAt);

  void dropped(InquiryId id);

  void assignmentEnded(InquiryId id);
}
