package vn.chidao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.chidao.shared.NothingThere;

/** Begins what is done to many, and goes on with what was interrupted. */
@ApplicationScoped
public class Bulk {
  /** What is done by then needs no bar. */
  private static final int AT_ONCE_IN_MILLIS = 1000;

  @Inject BeginRun beginRun;
  @Inject Runner runner;

  /**
   * Returns once it is done, or is taking longer than people like to wait without a sign.
   *
   * @param id a {@link #newId} that the page was shown with: sent twice, it is one run
   * @param common what was typed for all items
   * @return the run on which to look, the one that is on the way when only one may be
   */
  public String begin(String id, BulkKind kind, Map<String, String> common, List<Planned> items) {
    BeginRun.Begun begun = beginRun.begin(known(id), kind, common, items);
    if (begun.mine()) await(runner.launch(begun.run()));
    return begun.run();
  }

  /** Does what is still open, or was stopped by a fault. */
  public void goOn(String run) {
    if (beginRun.goOn(run)) await(runner.launch(run));
  }

  /** For one showing of a page. */
  public static String newId() {
    return UUID.randomUUID().toString();
  }

  private static String known(String id) {
    try {
      return UUID.fromString(String.valueOf(id)).toString();
    } catch (IllegalArgumentException forged) {
      throw new NothingThere();
    }
  }

  private static void await(Future<?> run) {
    try {
      run.get(AT_ONCE_IN_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException goesOn) {
      // the page shows how far it is
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
