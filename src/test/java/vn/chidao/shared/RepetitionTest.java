package vn.chidao.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a use case is run again, how often, and what is said in the end. */
class RepetitionTest {
  private int runs;

  @Test
  void what_succeeds_runs_once() throws Exception {
    assertEquals("done", run());
    assertEquals(1, runs);
  }

  @Test
  void who_lost_runs_again_twice_at_most() throws Exception {
    assertEquals("done", run(new OptimisticLockException()));
    assertEquals(2, runs);
    assertEquals("done", run(new OptimisticLockException(), new StaleRead("no step waits")));
    assertEquals(3, runs);
  }

  @Test
  void who_loses_a_third_time_is_told_so() {
    OptimisticLockException lost = new OptimisticLockException();
    Overtaken told = assertThrows(Overtaken.class, () -> run(lost, lost, lost));
    assertEquals("shared.conflict", told.key());
    assertEquals(3, runs);
  }

  @Test
  void what_still_does_not_fit_the_third_time_is_an_error() {
    StaleRead last = new StaleRead("tables and engine disagree");
    assertSame(
        last, assertThrows(StaleRead.class, () -> run(new OptimisticLockException(), last, last)));
    assertEquals(3, runs);
  }

  @Test
  void refusals_and_failures_are_not_tried_again() {
    for (Exception other :
        List.of(
            new RuleViolation("report.notYours"),
            new Overtaken("report.gone"),
            new NothingThere(),
            new IllegalStateException("broken"),
            new IllegalStateException(new SQLException("no such table", "42P01")),
            new IllegalStateException(new SQLException("no state")))) {
      assertSame(other, assertThrows(Exception.class, () -> run(other)));
      assertEquals(1, runs);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "40P01", "HYT00"})
  void what_the_database_refuses_because_of_another_is_lost_however_it_is_wrapped(String state)
      throws Exception {
    Exception refused = new SQLException("refused", state);
    assertEquals("done", run(new IllegalStateException(new RuntimeException(refused))));
    assertEquals(2, runs);
  }

  @Test
  void the_lock_that_the_engine_lost_counts_as_well() throws Exception {
    assertEquals("done", run(new IllegalStateException(new OptimisticLockingException())));
    assertEquals(2, runs);
  }

  /** Runs what fails so, one after the other, and then succeeds. */
  private String run(Exception... failures) throws Exception {
    runs = 0;
    Deque<Exception> left = new ArrayDeque<>(List.of(failures));
    return Repetition.untilNotLost(
        () -> {
          runs++;
          if (!left.isEmpty()) throw left.pop();
          return "done";
        });
  }

  /** Named as the engine names its own, which this package does not know. */
  private static final class OptimisticLockingException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
