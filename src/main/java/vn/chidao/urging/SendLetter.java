package vn.chidao.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.urging.model.Letter;

/**
 * One letter to one or many. Each assignment is urged in a transaction of its own: one that is
 * refused, because it was closed meanwhile, leaves the others.
 */
@ApplicationScoped
public class SendLetter {
  @Inject UrgeAssignment urgeAssignment;
  @Inject Clock clock;

  /** The letter as it was typed; what no office would send is refused before anybody is urged. */
  public Letter write(String number, LocalDate issuedOn, String text, LocalDate reportDueOn) {
    return Letter.of(
        Text.optional("urging.number", number, 60),
        issuedOn,
        Text.required("urging.text", text, 4000),
        reportDueOn,
        VietnamTime.today(clock));
  }

  public List<Outcome> send(Letter letter, Collection<AssignmentId> ids) {
    if (ids.isEmpty()) throw new RuleViolation("urging.nobody");
    return ids.stream().map(id -> urge(id, letter)).toList();
  }

  private Outcome urge(AssignmentId id, Letter letter) {
    try {
      urgeAssignment.urge(id, letter);
      return new Outcome(id, null);
    } catch (RuleViolation refusal) {
      return new Outcome(id, refusal);
    }
  }

  /** {@code refusal} is null when the assignment was urged. */
  public record Outcome(AssignmentId assignment, RuleViolation refusal) {
    public boolean isUrged() {
      return refusal == null;
    }
  }
}
