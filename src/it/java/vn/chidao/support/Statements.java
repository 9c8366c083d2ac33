package vn.chidao.support;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/**
 * Counts what a call sends to the database on this thread, rows and engine alike; a batch is one
 * statement.
 */
public final class Statements {
  private static final ThreadLocal<List<String>> EXECUTED = new ThreadLocal<>();

  private Statements() {}

  /** What the call executed, in order. */
  public static List<String> of(Executable call) {
    List<String> executed = new ArrayList<>();
    EXECUTED.set(executed);
    try {
      call.execute();
      return List.copyOf(executed);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    } finally {
      EXECUTED.remove();
    }
  }

  static void executed(String sql) {
    List<String> executed = EXECUTED.get();
    if (executed != null) executed.add(String.valueOf(sql));
  }
}
