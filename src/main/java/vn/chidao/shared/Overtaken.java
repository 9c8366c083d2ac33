package vn.chidao.shared;

import java.time.Instant;

/**
 * A refusal because the row is no longer what the person saw: somebody was faster, perhaps they
 * themselves with a second click. On its way out it learns who won.
 */
public final class Overtaken extends RuleViolation {
  private transient Winner winner;
  private String subject;

  public Overtaken(String key, Object... parameters) {
    super(key, parameters);
  }

  /**
   * The act that came first.
   *
   * @param act what it is called in the bundles
   * @param oneself whether the refused person did it
   */
  public record Winner(String name, String position, Label act, Instant at, boolean oneself) {}

  /** Names the row in which the winner's act shows, where it is not the one that was asked for. */
  public Overtaken about(String id) {
    subject = id;
    return this;
  }

  /** Null for the row that the use case was called for. */
  public String subject() {
    return subject;
  }

  /** Null as long as nobody has looked. */
  public Winner winner() {
    return winner;
  }

  public void wonBy(Winner first) {
    winner = first;
  }
}
