package vn.chidao.directive;

import java.util.Optional;
import vn.chidao.assignment.AssignmentWorkflow.Progress;
import vn.chidao.directive.model.DirectiveId;

/**
 * The process that carries a directive from draft to conclusion. Each call says what has just been
 * decided and joins the caller's transaction; a call that does not fit the step at which the
 * process waits fails loudly, so that everything rolls back.
 */
public interface DirectiveWorkflow {
  void drafted(DirectiveId id);

  void submitted(DirectiveId id);

  /** The clearing leader has approved the draft, or has sent it back. */
  void cleared(DirectiveId id, boolean approved);

  void issued(DirectiveId id);

  /** The last open assignment was accepted or withdrawn. */
  void allClosed(DirectiveId id);

  /** One of the assignments, all of which were closed, is open again. */
  void reopened(DirectiveId id);

  void concluded(DirectiveId id);

  void revoked(DirectiveId id);

  /** The way so far; empty when no process was ever started. */
  Optional<Progress> progress(DirectiveId id);
}
