package vn.chidao.ruletable.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;

/**
 * Reports lateness of so many working days.
 *
 * @param from first working day of lateness for which it holds
 * @param until last one; null when it holds from then on for ever
 * @param next working day of lateness of the next report; null when {@code every} says it
 * @param every working days until the next report, again and again; null when {@code next} says it
 */
public record EscalationRow(
    String words,
    Set<Urgency> urgencies,
    Integer from,
    Integer until,
    Integer level,
    Set<Recipient> recipients,
    Integer next,
    Integer every)
    implements TableRow {
  @Override
  public String line() {
    return Stream.of(
            Stream.of(from + (until == null ? "+" : "-" + until)),
            urgencies.stream().sorted(),
            Stream.of(level),
            recipients.stream().sorted(),
            Stream.of(next == null ? "+" + every : next))
        .flatMap(part -> part)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
