package vn.chidao.ruletable.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.directive.model.Urgency;

/** Reminds the owner so many working days before the deadline or the next periodic report. */
public record ReminderRow(
    String words, Set<Urgency> urgencies, Set<DeadlineKind> kinds, Integer workingDaysBefore)
    implements TableRow {
  @Override
  public String line() {
    return Stream.of(
            urgencies.stream().sorted(), kinds.stream().sorted(), Stream.of(workingDaysBefore))
        .flatMap(part -> part)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
