package vn.chidao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.support.Race.Outcome;

/** What must be true after a race: one outcome, and who lost reads who was first, and when. */
public final class Verdict {
  private Verdict() {}

  /** Exactly one has won; the others read who it was, themselves when they are that person. */
  public static Person assertOneWon(List<Outcome> all) {
    assertEquals(1, all.stream().filter(Outcome::won).count(), all::toString);
    Person winner = all.stream().filter(Outcome::won).findFirst().orElseThrow().person();
    all.stream().filter(each -> !each.won()).forEach(late -> assertTold(late, winner));
    return winner;
  }

  public static void assertTold(Outcome late, Person winner) {
    Overtaken.Winner first = assertTold(late);
    assertEquals(winner.name(), first.name(), first::toString);
    assertEquals(winner.id().equals(late.person().id()), first.oneself(), first::toString);
  }

  /** Who lost reads of an act that came first; it may be an earlier one of their own. */
  public static Overtaken.Winner assertTold(Outcome late) {
    Overtaken.Winner first = assertInstanceOf(Overtaken.class, late.refusal()).winner();
    assertNotNull(first, () -> late.refusal().toString());
    assertNotNull(first.at());
    return first;
  }
}
