package vn.chidao.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.shared.SystemRequest;

/** Makes its rounds while the product runs, on the servers that work off jobs. */
@ApplicationScoped
public class Post {
  private static final Logger LOG = Logger.getLogger(Post.class.getName());
  private static final int SECONDS_BETWEEN_ROUNDS = 5;

  @Resource ManagedScheduledExecutorService executor;

  @Inject MailDispatcher dispatcher;
  @Inject SystemRequest request;

  @Inject
  @ConfigProperty(name = "chidao.jobs.active")
  boolean worksOffJobs;

  private ScheduledFuture<?> rounds;

  /** From now on notices reach people, unless that is another server's part. */
  public void start() {
    if (worksOffJobs)
      rounds =
          executor.scheduleWithFixedDelay(
              this::round, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  /** Lets go; a mail that is being sent is due again after the restart. */
  public void stop() {
    if (rounds != null) rounds.cancel(false);
  }

  /** A round that fails, because the database is away, must not be the last one. */
  private void round() {
    try {
      request.run(dispatcher::dispatch);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "A round of the post failed", failed);
    }
  }
}
