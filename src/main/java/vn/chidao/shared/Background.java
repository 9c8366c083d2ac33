package vn.chidao.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Begins what goes on without the page that asked for it. A thread inherits from who starts it, on
 * this server also the entity managers, which it then closes: so each is started by one that has
 * none, not by the request of a page.
 */
@ApplicationScoped
public class Background {
  @Resource ManagedExecutorService executor;

  private final BlockingQueue<Runnable> begun = new LinkedBlockingQueue<>();
  private Future<?> starter;

  /** Called once, when the product starts; what was begun before begins then. */
  public void start() {
    starter = executor.submit(this::startAll);
  }

  private void startAll() {
    try {
      while (true) executor.execute(begun.take());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** In a thread of its own, at once. */
  public void begin(Runnable work) {
    begun.add(work);
  }

  /** Begins nothing more; what is at work ends by itself. */
  public void stop() {
    starter.cancel(true);
  }
}
