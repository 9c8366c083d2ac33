package vn.chidao.support;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;

/**
 * Counts what a call sends to the database on this thread, rows and engine alike; a batch is one
 * statement. A block of numbers fetched from a sequence is none: how many are left of the last block
 * depends on what ran before.
 */
public final class Statements {
  private static final Pattern NUMBERS = Pattern.compile("(?i)next ?val(ue for)?\\b");
  private static final ThreadLocal<List<String>> EXECUTED = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> WITH_VALUES = new ThreadLocal<>();

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

  /** The same with the values that were sent, as far as the driver tells them. */
  public static List<String> withValues(Executable call) {
    WITH_VALUES.set(true);
    try {
      return of(call);
    } finally {
      WITH_VALUES.remove();
    }
  }

  static void executed(String sql, Statement statement) {
    List<String> executed = EXECUTED.get();
    if (executed != null && !NUMBERS.matcher(String.valueOf(sql)).find())
      executed.add(WITH_VALUES.get() == null ? String.valueOf(sql) : statement.toString());
  }
}
