package vn.chidao.notification;

import java.time.Duration;

/** How often a mail is tried, and how long it rests in between: each time twice as long. */
public record Attempts(int most, Duration firstWait) {
  private static final Duration LONGEST_WAIT = Duration.ofHours(12);

  boolean isLast(int attempt) {
    return attempt >= most;
  }

  /** After the attempt of this number, from 1. */
  Duration waitAfter(int attempt) {
    Duration wait = firstWait.multipliedBy(1L << Math.min(Math.max(attempt, 1) - 1, 16));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
