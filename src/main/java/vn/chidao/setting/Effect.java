package vn.chidao.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change of a rule would bring about, in words, and the work that it touches.
 *
 * @param affected at most so many as a person reads
 * @param total how many there are
 */
public record Effect(List<Line> lines, List<Affected> affected, int total) {
  private static final int LISTED = 50;

  public static final Effect NONE = new Effect(List.of(), List.of(), 0);

  public static Effect of(List<Line> lines, List<Affected> all) {
    return new Effect(lines, all.subList(0, Math.min(LISTED, all.size())), all.size());
  }

  Effect and(Effect other) {
    List<Line> both = new ArrayList<>(lines);
    both.addAll(other.lines);
    return total == 0
        ? new Effect(both, other.affected, other.total)
        : new Effect(both, affected, total);
  }

  /** One consequence; {@code key} of the bundles. */
  public record Line(String key, List<Object> parameters) {
    public static Line of(String key, Object... parameters) {
      return new Line("setting.effect." + key, List.of(parameters));
    }
  }

  /** One assignment that it touches; before and after are constants, days or moments. */
  public record Affected(
      String id,
      String directiveNumber,
      String label,
      String work,
      String lead,
      Object before,
      Object after) {}
}
