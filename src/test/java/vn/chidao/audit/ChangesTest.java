package vn.chidao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.ISSUER;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.shared.Audited.Change;

class ChangesTest {
  @Test
  void adding_up_the_recorded_changes_gives_the_row() {
    SortedMap<String, String> folded = new TreeMap<>();
    Assignment assignment = anAssignment().assigned();
    record(assignment, folded);
    assignment.receive(COORDINATOR, NOON);
    record(assignment, folded);
    assignment.withdraw(ISSUER, "Trùng “nhiệm vụ” 5\\n", NOON);
    record(assignment, folded);
    assertEquals(assignment.state(), folded);
  }

  @Test
  void a_value_that_goes_away_is_recorded_as_gone() {
    SortedMap<String, Change> changes = new TreeMap<>();
    changes.put("reason", new Change("cũ", null));
    SortedMap<String, String> state = new TreeMap<>();
    state.put("reason", "cũ");
    Changes.fold(state, Changes.read(Changes.write(changes)));
    assertEquals(new TreeMap<>(), state);
  }

  @Test
  void a_second_entry_holds_only_what_changed_since() {
    Assignment assignment = anAssignment().assigned();
    assignment.markRecorded();
    assertEquals(new TreeMap<>(), assignment.changes());
    assignment.receive(COORDINATOR, NOON);
    assertEquals(new Change("ASSIGNED", "RECEIVED"), assignment.changes().get("status"));
    assertFalse(assignment.changes().containsKey("work"));
  }

  private static void record(Assignment assignment, SortedMap<String, String> folded) {
    Changes.fold(folded, Changes.read(Changes.write(assignment.changes())));
    assignment.markRecorded();
  }
}
