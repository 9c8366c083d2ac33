package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Permits;

/** Answers the deadline watch: has the deadline passed, and when to look again. */
@ApplicationScoped
@Permits
public class WatchDeadline {
  @Inject Clock clock;

  /** Never true for standing work. */
  public boolean isPassed(AssignmentId id) {
    return false;
  }

  /** The next moment at which somebody must be reminded or told; always in the future. */
  public Instant next(AssignmentId id) {
    return clock.instant().plus(1, ChronoUnit.DAYS);
  }
}
