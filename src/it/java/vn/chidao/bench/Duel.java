package vn.chidao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.support.Statements;

/**
 * Two sides do the same steps by turns, the product and the bare engine, so that whatever else the
 * machine does meets both. A repeat is a round of many turns; what counts is the median of each side
 * in a round, and over all rounds the median and the spread of their ratio.
 */
final class Duel {
  private static final String LINE = "| %s | %.1f | %.1f | %.2f | %.2f – %.2f | %d | %d | %+d |";

  static final String HEAD =
      "| step | product ms | engine ms | ratio | spread | statements | engine's | more |\n"
          + "|---|---|---|---|---|---|---|---|";

  private final Map<String, Rounds> steps = new LinkedHashMap<>();
  private boolean warm;
  private boolean productFirst;

  /** Until now it was warming up; from now on it counts. */
  void nowItCounts() {
    warm = true;
  }

  void nextRound() {
    if (warm) steps.values().forEach(Rounds::next);
  }

  /** One turn of each side; who goes first changes each time. */
  void turn(String step, Executable product, Executable bare) {
    productFirst = !productFirst;
    Rounds rounds = steps.computeIfAbsent(step, s -> new Rounds());
    if (productFirst) {
      Taken ours = time(product);
      rounds.add(ours, time(bare), warm);
    } else {
      Taken theirs = time(bare);
      rounds.add(time(product), theirs, warm);
    }
  }

  private static Taken time(Executable call) {
    long before = System.nanoTime();
    List<String> statements = Statements.of(call);
    return new Taken(System.nanoTime() - before, statements);
  }

  /** A line for each step, as the table's {@link #HEAD} has it. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    steps.forEach((step, rounds) -> lines.add(rounds.line(step)));
    return lines;
  }

  /** What either side sent to the database in the last turn. */
  String statements() {
    StringBuilder text = new StringBuilder();
    steps.forEach(
        (step, rounds) ->
            text.append("== ").append(step).append(", product\n")
                .append(String.join("\n", rounds.lastOurs.statements()))
                .append("\n== ").append(step).append(", engine\n")
                .append(String.join("\n", rounds.lastTheirs.statements()))
                .append('\n'));
    return text.toString();
  }

  private record Taken(long nanos, List<String> statements) {}

  private static final class Rounds {
    private final List<Long> ours = new ArrayList<>();
    private final List<Long> theirs = new ArrayList<>();
    private final List<Double> ourMedians = new ArrayList<>();
    private final List<Double> theirMedians = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private Taken lastOurs;
    private Taken lastTheirs;

    void add(Taken product, Taken bare, boolean counts) {
      lastOurs = product;
      lastTheirs = bare;
      if (!counts) return;
      ours.add(product.nanos());
      theirs.add(bare.nanos());
    }

    void next() {
      if (ours.isEmpty()) return;
      ourMedians.add(Medians.ofNanos(ours));
      theirMedians.add(Medians.ofNanos(theirs));
      ratios.add(Medians.ofNanos(ours) / Medians.ofNanos(theirs));
      ours.clear();
      theirs.clear();
    }

    String line(String step) {
      int our = lastOurs.statements().size();
      int their = lastTheirs.statements().size();
      return String.format(
          Locale.ROOT,
          LINE,
          step,
          Medians.of(ourMedians),
          Medians.of(theirMedians),
          Medians.of(ratios),
          Medians.least(ratios),
          Medians.most(ratios),
          our,
          their,
          our - their);
    }
  }
}
