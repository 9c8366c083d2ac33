package vn.chidao.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Begins what goes on without the page that asked for it. A thread inherits from who starts it, on
 * this server also the entity managers, which it then closes: so each is started by one that has
 * none, not by the request of a page.
 */
@ApplicationScoped
public class Background {
  private static final Runnable END = () -> {};

  @Resource ManagedExecutorService executor;

  private final BlockingQueue<Runnable> begun = new LinkedBlockingQueue<>();

  /** Called once, when the product starts; what was begun before begins then. */
  public void start() {
    executor.submit(this::startAll);
  }

  private void startAll() {
    try {
      for (Runnable work = begun.take(); work != END; work = begun.take()) executor.execute(work);
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
    begun.add(END);
  }
}
