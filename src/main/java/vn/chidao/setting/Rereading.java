package vn.chidao.setting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chidao.shared.SystemRequest;

/** Looks, on every server, for rules that were changed on another one. */
@ApplicationScoped
public class Rereading {
  private static final Logger LOG = Logger.getLogger(Rereading.class.getName());
  private static final int SECONDS_BETWEEN = 15;

  @Resource ManagedScheduledExecutorService executor;

  @Inject TakeUpRules rules;
  @Inject SystemRequest request;

  private ScheduledFuture<?> rounds;

  /** Everything that was chosen so far holds before this returns. */
  public void start() {
    request.run(rules::takeUp);
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
  }

  public void stop() {
    if (rounds != null) rounds.cancel(false);
  }

  /** A round that fails, because the database is away, must not be the last one. */
  private void round() {
    try {
      request.run(rules::takeUp);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Rules that were changed elsewhere could not be read", failed);
    }
  }
}
