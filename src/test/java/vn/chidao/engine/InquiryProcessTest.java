package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.engine.InquiryProcess.ANSWER;
import static vn.chidao.engine.InquiryProcess.CONFIRM;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chidao.progress.model.InquiryId;

class InquiryProcessTest {
  private static final String OVERDUE = "Timer_AnswerOverdue";
  private static final String NEXT = "Timer_NextUrgeDate";
  private static final Instant URGE = Instant.parse("2025-11-24T01:00:00Z");
  private static final Instant LATER = Instant.parse("2025-12-08T01:00:00Z");

  private static InMemoryEngine home;
  private final InquiryId id = InquiryId.next();

  @BeforeAll
  static void start() {
    home = new InMemoryEngine();
  }

  @AfterAll
  static void stop() {
    home.close();
  }

  @BeforeEach
  void it_is_raised() {
    home.acts.clear();
    home.urgesLeft = 2;
    home.inquiries.raised(id, URGE);
  }

  @Test
  void raised_answered_and_settled() {
    assertWaitsAt(ANSWER);
    home.inquiries.answered(id);
    assertWaitsAt(CONFIRM);
    home.inquiries.settled(id);
    assertFalse(home.runs(id));
  }

  @Test
  void answer_that_does_not_help_is_awaited_and_urged_again() {
    home.fire(id, OVERDUE);
    home.inquiries.answered(id);
    assertEquals(List.of(), home.jobs(id, NEXT));
    home.inquiries.sentBack(id, LATER);
    assertWaitsAt(ANSWER);
    assertEquals(Date.from(LATER), home.jobs(id, OVERDUE).get(0).getDuedate());
    home.inquiries.answered(id);
    home.inquiries.settled(id);
    assertFalse(home.runs(id));
  }

  @Test
  void silence_is_urged_until_no_urge_is_left() {
    home.fire(id, OVERDUE);
    home.fire(id, NEXT);
    assertEquals(List.of("urge inquiry", "urge inquiry"), home.acts);
    assertEquals(List.of(), home.jobs(id, NEXT));
    assertWaitsAt(ANSWER);
    home.inquiries.answered(id);
    assertWaitsAt(CONFIRM);
  }

  @Test
  void who_raised_it_drops_it() {
    home.inquiries.dropped(id);
    assertFalse(home.runs(id));
  }

  @Test
  void end_of_the_assignment_ends_it_wherever_it_waits() {
    home.inquiries.answered(id);
    home.inquiries.assignmentEnded(id);
    assertFalse(home.runs(id));
  }

  @Test
  void second_answer_fails_loudly() {
    home.inquiries.answered(id);
    assertThrows(IllegalStateException.class, () -> home.inquiries.answered(id));
  }

  private void assertWaitsAt(String step) {
    assertEquals(List.of(step), home.waiting(id).stream().map(Task::getTaskDefinitionKey).toList());
  }
}
