package vn.chidao.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many use cases are at work at the same time; the others wait for their turn. More than a
 * machine has processors for, and far fewer than the pool has connections: whoever holds a row must
 * never wait for a connection that those have who wait for the row.
 */
@ApplicationScoped
public class UseCasesAtOnce {
  static final int MOST = 12;
  private static final int PATIENCE_IN_SECONDS = 30;

  private final Semaphore free = new Semaphore(MOST, true);

  /** Returns when it is the caller's turn; refuses when that takes too long. */
  void begin() throws InterruptedException {
    if (!free.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
      throw new RuleViolation("shared.busy");
  }

  void end() {
    free.release();
  }
}
