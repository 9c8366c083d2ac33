package vn.chidao.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many failed logins are borne within how long; both numbers are settings of ours. */
record LoginLimit(int most, Duration window) {
  /**
   * Until when nobody is let in.
   *
   * @param failures the newest ones, newest first, at least {@code most} of them if there are
   */
  Optional<Instant> closedUntil(List<Instant> failures, Instant now) {
    if (failures.size() < most) return Optional.empty();
    return Optional.of(failures.get(most - 1).plus(window)).filter(now::isBefore);
  }

  Instant since(Instant now) {
    return now.minus(window);
  }
}
