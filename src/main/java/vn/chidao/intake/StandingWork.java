package vn.chidao.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a phrase without marks that the work never ends, and how often it is to be reported.
 *
 * @param periodic a period is named, also one that is no cycle of ours
 * @param cycle null when none of ours is named
 */
record StandingWork(boolean periodic, ReportingCycle cycle) {
  private static final Pattern REGULAR =
      Pattern.compile("thuong xuyen|lien tuc|hang ngay\\b|moi ngay\\b|duy tri|trong suot");
  private static final Pattern EVERY =
      Pattern.compile(
          "(?:hang|moi|tung|thang cuoi(?: cua)?(?= quy)) (nam|quy|thang|tuan)\\b|thuong nien");
  private static final String COUNT = "(\\d{1,2}|mot|hai|ba|sau) ?";
  private static final Pattern ONCE_IN =
      Pattern.compile(COUNT + "(nam|quy|thang|tuan) ?(?:/|mot|1|01) ?(?:mot |1 |01 )?lan");
  private static final Pattern TIMES_IN =
      Pattern.compile(COUNT + "lan ?(?:/|trong|mot|moi) ?(?:mot |1 |01 )?(nam|quy|thang|tuan)");
  private static final Pattern PERIOD_OF =
      Pattern.compile("dinh ky (?:" + COUNT + ")?(nam|quy|thang|tuan)?");

  DeadlineClass kind() {
    if (cycle != null) return cycle.kind();
    return periodic ? DeadlineClass.PERIODIC_OTHER : DeadlineClass.REGULAR;
  }

  static Optional<StandingWork> in(String folded) {
    int months = Integer.MAX_VALUE;
    boolean periodic = false;
    for (Pattern period : List.of(EVERY, ONCE_IN, TIMES_IN, PERIOD_OF))
      for (Matcher match = period.matcher(folded); match.find(); periodic = true)
        months = Math.min(months, months(period, match));
    if (periodic)
      return Optional.of(new StandingWork(true, ReportingCycle.ofMonths(months).orElse(null)));
    return REGULAR.matcher(folded).find()
        ? Optional.of(new StandingWork(false, null))
        : Optional.empty();
  }

  /** Zero for periods shorter than a month, none of which is a cycle of ours. */
  private static int months(Pattern period, Matcher match) {
    if (period == EVERY) return match.group(1) == null ? 12 : unit(match.group(1));
    if (match.group(2) == null) return Integer.MAX_VALUE;
    int count = match.group(1) == null ? 1 : count(match.group(1));
    return period == TIMES_IN ? unit(match.group(2)) / count : count * unit(match.group(2));
  }

  private static int unit(String word) {
    return switch (word) {
      case "nam" -> 12;
      case "quy" -> 3;
      case "thang" -> 1;
      default -> 0;
    };
  }

  private static int count(String word) {
    return switch (word) {
      case "mot" -> 1;
      case "hai" -> 2;
      case "ba" -> 3;
      case "sau" -> 6;
      default -> Math.max(1, Integer.parseInt(word));
    };
  }
}
