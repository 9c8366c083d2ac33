package vn.chidao.shared;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * A use case that lost against another is run again as a whole, at most twice. Whoever loses a
 * third time is told so.
 */
final class Repetition {
  private static final int RETRIES = 2;

  /** Two have added what may be there once; two have waited for each other, or too long. */
  private static final Set<String> LOST = Set.of("23505", "40001", "40P01", "HYT00");

  private Repetition() {}

  static <T> T untilNotLost(Callable<T> useCase) throws Exception {
    for (int left = RETRIES; ; left--) {
      try {
        return useCase.call();
      } catch (Exception lost) {
        if (!isConflict(lost)) throw lost;
        if (left == 0) throw lost instanceof StaleRead ? lost : new Overtaken("shared.conflict");
      }
    }
  }

  /** The engine's conflict has a type that this package must not know, hence the name. */
  private static boolean isConflict(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause.getClass().getSimpleName().startsWith("OptimisticLock")
          || cause instanceof StaleRead
          || isLost(cause)) return true;
    return false;
  }

  private static boolean isLost(Throwable cause) {
    return cause instanceof SQLException refused
        && refused.getSQLState() != null
        && LOST.contains(refused.getSQLState());
  }
}
