package vn.chidao.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chidao.bulk.BulkAct;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Order;
import vn.chidao.shared.RuleViolation;

/** Many failed jobs are tried again, each for itself. */
@ApplicationScoped
public class RetryAsRun implements BulkAct {
  @Inject TryAgain tryAgain;

  @Override
  public BulkKind kind() {
    return BulkKind.RETRY;
  }

  @Override
  public void perform(Order order) {
    tryAgain
        .unlessGone(order.subject())
        .ifPresent(
            cause -> {
              throw new RuleViolation("processes.retry.failed", cause);
            });
  }

  /** A job is the engine's transaction; what is left of its failure is put on record after it. */
  @Override
  public boolean isOneTransaction() {
    return false;
  }
}
