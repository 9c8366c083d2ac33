package vn.chidao.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SystemRequest;

/** Several people act at the same moment, each in a request and on a thread of their own. */
@ApplicationScoped
public class Race {
  /** How often each race is run: {@code -Draces=500}; a few times by itself. */
  public static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("RACES", "3"));

  @Resource ManagedExecutorService threads;
  @Inject SystemRequest request;
  @Inject As as;
  private final BlockingQueue<Runnable> starting = new LinkedBlockingQueue<>();

  /**
   * A thread inherits from who starts it, on this server also the entity managers that it then closes.
   * So all are started by one that has none.
   */
  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    threads.submit(
        () -> {
          while (true) threads.submit(starting.take());
        });
  }

  /** Somebody and what they do. */
  public record Runner(Person person, Executable act) {}

  /** What became of one: {@code refusal} is null for who succeeded. */
  public record Outcome(Person person, RuleViolation refusal) {
    public boolean won() {
      return refusal == null;
    }
  }

  public static Runner runner(Person person, Executable act) {
    return new Runner(person, act);
  }

  /** All begin when the last one is ready. Whoever fails otherwise than by a refusal fails the test. */
  public List<Outcome> run(List<Runner> runners) throws Exception {
    CountDownLatch ready = new CountDownLatch(runners.size());
    List<Future<Outcome>> running = new ArrayList<>();
    for (Runner runner : runners) {
      FutureTask<Outcome> task = new FutureTask<>(() -> outcome(runner, ready));
      running.add(task);
      starting.add(task);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> each : running) outcomes.add(each.get(60, TimeUnit.SECONDS));
    return outcomes;
  }

  private Outcome outcome(Runner runner, CountDownLatch ready) throws Exception {
    List<RuleViolation> refusals = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    request.run(
        () -> {
          as.person(runner.person());
          try {
            ready.countDown();
            ready.await();
            runner.act().execute();
          } catch (RuleViolation refused) {
            refusals.add(refused);
          } catch (Throwable failed) {
            failures.add(failed);
          }
        });
    if (!failures.isEmpty()) throw new IllegalStateException(failures.get(0));
    return new Outcome(runner.person(), refusals.isEmpty() ? null : refusals.get(0));
  }
}
