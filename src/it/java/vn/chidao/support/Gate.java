package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.chidao.shared.DomainEvent;

/** Holds up use cases in the middle of their transaction, so that a test can look around. */
@ApplicationScoped
public class Gate {
  private static final int PATIENCE_IN_SECONDS = 30;
  private volatile String subject;
  private volatile CountDownLatch arrived = new CountDownLatch(0);
  private volatile CountDownLatch opened = new CountDownLatch(0);

  /** Whatever happens to this row waits until the gate is opened. */
  public void closeFor(String id) {
    arrived = new CountDownLatch(1);
    opened = new CountDownLatch(1);
    subject = id;
  }

  public void awaitArrival() throws InterruptedException {
    if (!arrived.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
      throw new AssertionError("nobody came to the gate");
  }

  public void open() {
    subject = null;
    opened.countDown();
  }

  void hear(@Observes DomainEvent event) throws InterruptedException {
    if (!event.subject().auditId().equals(subject)) return;
    arrived.countDown();
    if (!opened.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
      throw new AssertionError("the gate stayed closed");
  }
}
