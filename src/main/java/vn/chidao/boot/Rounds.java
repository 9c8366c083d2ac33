package vn.chidao.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.bulk.Runner;
import vn.chidao.draft.ClearDrafts;
import vn.chidao.notification.MailDispatcher;
import vn.chidao.overdue.MonthlyRun;
import vn.chidao.setting.TakeUpRules;
import vn.chidao.shared.Background;
import vn.chidao.shared.SystemRequest;

/**
 * What the product does again and again while it runs, without anybody asking. Each round reads and
 * writes inside transactions only: what is read outside would belong to the thread that started the
 * product, and be closed with each round.
 */
@ApplicationScoped
class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
  private static final int POST_SECONDS = 5;
  private static final int RULES_SECONDS = 15;
  private static final int DRAFTS_SECONDS = 3600;
  private static final int BEAT_SECONDS = 5;

  @Resource ManagedScheduledExecutorService executor;

  @Inject MailDispatcher post;
  @Inject MonthlyRun monthlyRun;
  @Inject TakeUpRules rules;
  @Inject ClearDrafts clearDrafts;
  @Inject Runner runner;
  @Inject Background background;
  @Inject SystemRequest request;

  @Inject
  @ConfigProperty(name = "chidao.jobs.active")
  boolean worksOffJobs;

  @Inject
  @ConfigProperty(name = "chidao.overdue.look-every-seconds")
  int reviewSeconds;

  private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

  /** Last at start-up. What chosen rules say, and what was begun here, is everywhere. */
  void start() {
    every(RULES_SECONDS, "rules that were changed elsewhere", rules::takeUp);
    background.start();
    every(BEAT_SECONDS, "sign of work on runs", runner::beat);
    if (!worksOffJobs) return;
    every(POST_SECONDS, "post", post::dispatch);
    every(reviewSeconds, "month's reviews", monthlyRun::openAll);
    every(DRAFTS_SECONDS, "drafts that were given up", clearDrafts::clear);
  }

  /**
   * Lets go; a mail that is being sent is due again after the restart, a run can be gone on with.
   */
  void stop() {
    background.stop();
    runner.stop();
    rounds.forEach(round -> round.cancel(false));
  }

  /** A round that fails, because the database is away, must not be the last one. */
  private void every(int seconds, String what, Runnable work) {
    Runnable round =
        () -> {
          try {
            request.run(work);
          } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "A round failed: " + what);
          }
        };
    rounds.add(executor.scheduleWithFixedDelay(round, seconds, seconds, TimeUnit.SECONDS));
  }
}
