package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginLimitTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private final LoginLimit limit = new LoginLimit(3, Duration.ofMinutes(15));

  @Test
  void fewer_failures_than_the_limit_are_borne() {
    assertEquals(Optional.empty(), limit.closedUntil(List.of(ago(1), ago(2)), NOW));
  }

  @Test
  void at_the_limit_it_opens_again_when_the_oldest_counted_failure_is_a_window_ago() {
    assertEquals(
        Optional.of(ago(5).plus(Duration.ofMinutes(15))),
        limit.closedUntil(List.of(ago(1), ago(2), ago(5)), NOW));
  }

  @Test
  void only_the_newest_failures_count() {
    assertEquals(
        Optional.of(ago(3).plus(Duration.ofMinutes(15))),
        limit.closedUntil(List.of(ago(1), ago(2), ago(3), ago(14)), NOW));
  }

  @Test
  void it_is_open_at_the_very_moment_the_window_ends() {
    assertEquals(Optional.empty(), limit.closedUntil(List.of(ago(1), ago(2), ago(15)), NOW));
  }

  private static Instant ago(long minutes) {
    return NOW.minus(Duration.ofMinutes(minutes));
  }
}
