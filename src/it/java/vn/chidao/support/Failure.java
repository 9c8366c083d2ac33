package vn.chidao.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chidao.shared.DomainEvent;

/** Breaks a use case in the middle: the n-th thing that happens from now on cannot be kept. */
@ApplicationScoped
public class Failure {
  private final AtomicInteger left = new AtomicInteger();

  public void afterEvents(int events) {
    left.set(events);
  }

  public void never() {
    left.set(0);
  }

  void hear(@Observes DomainEvent event) {
    if (left.get() > 0 && left.decrementAndGet() == 0)
      throw new IllegalStateException("the disk is full");
  }
}
