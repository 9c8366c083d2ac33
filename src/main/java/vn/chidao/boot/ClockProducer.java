package vn.chidao.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The product's one clock; tests put another in its place. */
@ApplicationScoped
class ClockProducer {
  /** Ticks in milliseconds: an instant reads back from every database as it was written. */
  @Produces
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
