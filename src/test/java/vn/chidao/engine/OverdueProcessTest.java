package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.engine.OverdueProcess.CONFIRM;
import static vn.chidao.engine.OverdueProcess.DECIDE;
import static vn.chidao.engine.OverdueProcess.EXPLAIN;
import static vn.chidao.engine.OverdueProcess.REACH;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chidao.overdue.OverdueWorkflow.Begin;
import vn.chidao.overdue.model.ReviewId;

class OverdueProcessTest {
  private static final String OVERDUE = "Timer_ExplanationOverdue";
  private static final String NEXT_URGE = "Timer_NextUrgeDate";
  private static final String PASSED = "Timer_MilestonePassed";
  private static final String NEXT_MILESTONE = "Timer_NextMilestone";
  private static final Instant URGE = Instant.parse("2024-04-12T01:00:00Z");
  private static final Instant MILESTONE = Instant.parse("2024-05-02T01:00:00Z");

  private static InMemoryEngine home;
  private final ReviewId id = ReviewId.next();

  @BeforeAll
  static void start() {
    home = new InMemoryEngine();
  }

  @AfterAll
  static void stop() {
    home.close();
  }

  @BeforeEach
  void it_is_opened() {
    home.acts.clear();
    home.urgesLeft = 2;
    home.milestonesLeft = 2;
    home.reviews.opened(List.of(new Begin(id, URGE)));
  }

  @Test
  void explained_confirmed_accepted_and_every_milestone_reached() {
    assertWaitsAt(EXPLAIN);
    home.reviews.explained(id);
    assertWaitsAt(CONFIRM);
    home.reviews.confirmed(id);
    assertWaitsAt(DECIDE);
    home.reviews.accepted(id, MILESTONE);
    assertWaitsAt(REACH);
    assertEquals(Date.from(MILESTONE), home.jobs(id, PASSED).get(0).getDuedate());
    home.reviews.finished(id);
    assertFalse(home.runs(id));
  }

  @Test
  void roadmap_is_looked_at_after_each_milestone_until_none_is_left() {
    watched();
    home.fire(id, PASSED);
    assertWaitsAt(REACH);
    home.fire(id, NEXT_MILESTONE);
    assertEquals(List.of("check milestones", "check milestones"), home.acts);
    assertFalse(home.runs(id));
  }

  @Test
  void explanation_goes_back_from_the_supervisor_and_from_the_office() {
    home.reviews.explained(id);
    home.reviews.refused(id, MILESTONE);
    assertWaitsAt(EXPLAIN);
    assertEquals(Date.from(MILESTONE), home.jobs(id, OVERDUE).get(0).getDuedate());
    home.reviews.explained(id);
    home.reviews.confirmed(id);
    home.reviews.sentBack(id, URGE);
    assertWaitsAt(EXPLAIN);
    assertEquals(Date.from(URGE), home.jobs(id, OVERDUE).get(0).getDuedate());
  }

  @Test
  void office_takes_note_and_it_ends() {
    home.reviews.explained(id);
    home.reviews.confirmed(id);
    home.reviews.noted(id);
    assertFalse(home.runs(id));
  }

  @Test
  void silence_is_urged_until_no_urge_is_left() {
    home.fire(id, OVERDUE);
    home.fire(id, NEXT_URGE);
    assertEquals(List.of("urge review", "urge review"), home.acts);
    assertEquals(List.of(), home.jobs(id, NEXT_URGE));
    assertWaitsAt(EXPLAIN);
    home.reviews.explained(id);
    assertWaitsAt(CONFIRM);
  }

  @Test
  void it_ends_wherever_it_waits_when_it_is_waited_for_no_longer() {
    watched();
    home.reviews.over(id);
    assertFalse(home.runs(id));
    assertThrows(IllegalStateException.class, () -> home.reviews.over(id));
  }

  @Test
  void second_decision_fails_loudly() {
    watched();
    assertThrows(IllegalStateException.class, () -> home.reviews.noted(id));
  }

  private void watched() {
    home.reviews.explained(id);
    home.reviews.confirmed(id);
    home.reviews.accepted(id, MILESTONE);
  }

  private void assertWaitsAt(String step) {
    assertEquals(List.of(step), home.waiting(id).stream().map(Task::getTaskDefinitionKey).toList());
  }
}
