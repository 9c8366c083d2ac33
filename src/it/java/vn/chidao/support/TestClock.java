package vn.chidao.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The product's clock in tests: runs like the real one until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  /** From now on it is this moment, and time goes on from there. */
  public void moveTo(Instant moment) {
    ahead = Duration.between(Instant.now(), moment);
  }

  public void forward(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** Real time again. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
