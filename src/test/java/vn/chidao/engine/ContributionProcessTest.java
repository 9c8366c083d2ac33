package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.engine.ContributionProcess.CONTRIBUTE;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chidao.coordination.ContributionWorkflow.Begin;
import vn.chidao.coordination.model.ContributionId;

class ContributionProcessTest {
  private static final String OVERDUE = "Timer_AnswerOverdue";
  private static final String NEXT = "Timer_NextUrgeDate";
  private static final Instant URGE = Instant.parse("2025-11-24T01:00:00Z");

  private static InMemoryEngine home;
  private final ContributionId id = ContributionId.next();

  @BeforeAll
  static void start() {
    home = new InMemoryEngine();
  }

  @AfterAll
  static void stop() {
    home.close();
  }

  @BeforeEach
  void nothing_has_happened() {
    home.acts.clear();
    home.urgesLeft = 3;
  }

  @Test
  void asked_agency_can_answer_at_once() {
    ask();
    assertWaits();
    home.contributions.answered(id);
    assertFalse(home.runs(id));
  }

  @Test
  void sixty_agencies_are_asked_in_one_command() {
    List<Begin> all =
        IntStream.range(0, 60).mapToObj(i -> new Begin(ContributionId.next(), URGE)).toList();
    home.contributions.asked(all);
    all.forEach(begin -> assertEquals(1, home.waiting(begin.contribution()).size()));
  }

  @Test
  void silence_is_urged_until_no_urge_is_left_and_can_still_be_answered() {
    ask();
    assertEquals(Date.from(URGE), home.jobs(id, OVERDUE).get(0).getDuedate());
    home.fire(id, OVERDUE);
    assertEquals(Date.from(home.nextWatch), home.jobs(id, NEXT).get(0).getDuedate());
    home.fire(id, NEXT);
    home.fire(id, NEXT);
    assertEquals(List.of("urge contribution", "urge contribution", "urge contribution"), home.acts);
    assertEquals(List.of(), home.jobs(id, NEXT));
    assertWaits();
    home.contributions.answered(id);
    assertFalse(home.runs(id));
  }

  @Test
  void answer_ends_the_urging() {
    ask();
    home.fire(id, OVERDUE);
    home.contributions.answered(id);
    assertFalse(home.runs(id));
    assertEquals(List.of(), home.jobs(id, NEXT));
  }

  @Test
  void request_taken_back_waits_no_more() {
    ask();
    home.fire(id, OVERDUE);
    home.contributions.recalled(id);
    assertFalse(home.runs(id));
  }

  @Test
  void end_of_the_assignment_ends_the_waiting() {
    ask();
    home.contributions.assignmentEnded(id);
    assertFalse(home.runs(id));
  }

  @Test
  void second_answer_fails_loudly() {
    ask();
    home.contributions.answered(id);
    assertThrows(IllegalStateException.class, () -> home.contributions.answered(id));
    assertThrows(IllegalStateException.class, () -> home.contributions.recalled(id));
  }

  private void ask() {
    home.contributions.asked(List.of(new Begin(id, URGE)));
    assertTrue(home.runs(id));
  }

  private void assertWaits() {
    assertEquals(
        List.of(CONTRIBUTE), home.waiting(id).stream().map(Task::getTaskDefinitionKey).toList());
  }
}
