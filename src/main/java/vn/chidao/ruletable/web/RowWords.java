package vn.chidao.ruletable.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.directive.model.Urgency;
import vn.chidao.ruletable.model.EscalationRow;
import vn.chidao.ruletable.model.ReminderRow;
import vn.chidao.ruletable.model.TableRow;
import vn.chidao.shared.web.Words;

/** The cells of decision tables in the person's language. */
@Named
@RequestScoped
public class RowWords {
  private static final Set<DeadlineKind> BOTH = Set.of(DeadlineKind.FIXED, DeadlineKind.STANDING);

  @Inject Words words;

  public String urgencies(TableRow row) {
    return row.urgencies().size() == Urgency.values().length
        ? words.of("ruletable.everyUrgency")
        : labels(row.urgencies());
  }

  public String kinds(ReminderRow row) {
    return row.kinds().containsAll(BOTH) ? words.of("ruletable.everyKind") : labels(row.kinds());
  }

  public String days(EscalationRow row) {
    if (row.until() == null) return words.of("ruletable.daysFrom", row.from());
    return row.until().equals(row.from())
        ? words.of("ruletable.dayOnly", row.from())
        : words.of("ruletable.daysBetween", row.from(), row.until());
  }

  public String recipients(EscalationRow row) {
    return labels(row.recipients());
  }

  public String next(EscalationRow row) {
    return row.next() == null
        ? words.of("ruletable.every", row.every())
        : words.of("ruletable.nextOn", row.next());
  }

  public Urgency[] getAllUrgencies() {
    return Urgency.values();
  }

  public DeadlineKind[] getAllKinds() {
    return new DeadlineKind[] {DeadlineKind.FIXED, DeadlineKind.STANDING};
  }

  public Recipient[] getAllRecipients() {
    return Recipient.values();
  }

  private String labels(Set<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparing((Enum<?> each) -> each.ordinal()))
        .map(words::label)
        .collect(Collectors.joining(", "));
  }
}
