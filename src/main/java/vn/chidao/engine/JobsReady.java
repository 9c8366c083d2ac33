package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready when nobody looks for due jobs any more: a server without reminders looks alive and
 * keeps no deadline.
 */
@Readiness
@ApplicationScoped
class JobsReady implements HealthCheck {
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

  @Inject EngineLifecycle engine;
  @Inject Clock clock;

  @Override
  public HealthCheckResponse call() {
    ContainerJobExecutor jobs = engine.jobs();
    if (jobs == null) return HealthCheckResponse.down("jobs");
    Instant last = jobs.lastAcquisition();
    boolean heard = clock.instant().isBefore(last.plus(LONGEST_SILENCE));
    return HealthCheckResponse.named("jobs")
        .withData("lastAcquisition", last.toString())
        .status(heard || !jobs.wasStarted())
        .build();
  }
}
