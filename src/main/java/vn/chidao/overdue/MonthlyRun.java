package vn.chidao.overdue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.SystemRequest;

/**
 * Looks again and again, on the servers that work off jobs, whether the month's reviews are to be
 * opened. A run that was missed or broke off is made up for by the next one; what is opened already
 * is not found again.
 */
@ApplicationScoped
public class MonthlyRun {
  private static final Logger LOG = Logger.getLogger(MonthlyRun.class.getName());
  private static final int AT_ONCE = 100;

  @Resource ManagedScheduledExecutorService executor;

  @Inject LateAssignments late;
  @Inject OpenReviews openReviews;
  @Inject SystemRequest request;

  @Inject
  @ConfigProperty(name = "chidao.jobs.active")
  boolean worksOffJobs;

  @Inject
  @ConfigProperty(name = "chidao.overdue.look-every-seconds")
  int everySeconds;

  private ScheduledFuture<?> rounds;

  public void start() {
    if (worksOffJobs)
      rounds =
          executor.scheduleWithFixedDelay(
              this::round, everySeconds, everySeconds, TimeUnit.SECONDS);
  }

  public void stop() {
    if (rounds != null) rounds.cancel(false);
  }

  /** A round that fails, because the database is away, must not be the last one. */
  private void round() {
    try {
      request.run(this::openAll);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "The month's reviews could not all be opened", failed);
    }
  }

  /** Opens what is to be opened this month and is not yet. */
  void openAll() {
    for (List<AssignmentId> next = late.notReviewed(AT_ONCE);
        !next.isEmpty();
        next = late.notReviewed(AT_ONCE)) openReviews.open(next);
  }
}
