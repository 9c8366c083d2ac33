package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.engine.AssignmentFulfilment.ACCEPT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.ACKNOWLEDGE_AMENDMENT;
import static vn.chidao.engine.AssignmentFulfilment.DECIDE_EXTENSION;
import static vn.chidao.engine.AssignmentFulfilment.DECIDE_RETURN;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSE_EXTENSION;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSE_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.NAME_OWNER;
import static vn.chidao.engine.AssignmentFulfilment.RECEIVE;
import static vn.chidao.engine.AssignmentFulfilment.REVIEW_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.START;
import static vn.chidao.engine.AssignmentFulfilment.SUBMIT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_DATE;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.AssignmentWorkflow.Begin;
import vn.chidao.assignment.Verdict;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;

/** The paths beside the straight one: each waits beside it and leaves it where it was. */
class AssignmentWaysProcessTest {
  private static final Instant RECEIPT_DUE = Instant.parse("2025-11-24T17:00:00Z");
  private static final Instant WATCH = Instant.parse("2025-12-01T17:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-02T17:00:00Z");

  private static InMemoryEngine home;
  private final AssignmentId id = AssignmentId.next();

  @BeforeAll
  static void start() {
    home = new InMemoryEngine();
  }

  @AfterAll
  static void stop() {
    home.close();
  }

  @Test
  void an_extension_waits_for_the_supervisor_and_then_for_the_office_beside_the_work() {
    inProgress();
    home.assignments.extensionRequested(id);
    assertWaitsAt(SUBMIT_REPORT, ENDORSE_EXTENSION);
    home.assignments.extensionReviewed(id, true);
    assertWaitsAt(SUBMIT_REPORT, DECIDE_EXTENSION);
    home.assignments.reportSubmitted(id);
    assertWaitsAt(REVIEW_REPORT, DECIDE_EXTENSION);
    home.assignments.extensionDecided(id);
    assertWaitsAt(REVIEW_REPORT);
    home.assignments.extensionRequested(id);
    home.assignments.extensionReviewed(id, false);
    assertWaitsAt(REVIEW_REPORT);
  }

  @Test
  void a_decision_without_or_before_the_request_was_passed_on_ends_what_waits() {
    inProgress();
    home.assignments.extensionDecided(id);
    assertWaitsAt(SUBMIT_REPORT);
    home.assignments.extensionRequested(id);
    home.assignments.extensionDecided(id);
    assertWaitsAt(SUBMIT_REPORT);
  }

  @Test
  void a_return_is_answered_and_the_agency_goes_on() {
    begin();
    home.assignments.returnRequested(id);
    assertWaitsAt(RECEIVE, DECIDE_RETURN);
    home.assignments.returnDeclined(id);
    assertWaitsAt(RECEIVE);
  }

  @Test
  void a_transfer_begins_again_with_the_receipt_and_its_own_reminder() {
    inProgress();
    home.assignments.returnRequested(id);
    home.assignments.extensionRequested(id);
    home.assignments.transferred(id, LATER);
    assertWaitsAt(RECEIVE);
    assertEquals(Date.from(LATER), home.jobs(id, "Timer_ReceiptOverdue").get(0).getDuedate());
    assertEquals(1, home.jobs(id, WATCH_DATE).size());
    home.assignments.received(id);
    assertWaitsAt(NAME_OWNER);
    home.assignments.ownerNamed(id);
    assertWaitsAt(SUBMIT_REPORT);
  }

  @Test
  void a_transfer_may_come_before_the_start_job_has_run() {
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    home.assignments.transferred(id, LATER);
    assertWaitsAt(RECEIVE);
    assertEquals(List.of(), home.jobs(id, START));
  }

  @Test
  void amendments_wait_for_one_acknowledgement() {
    inProgress();
    home.assignments.amended(id);
    home.assignments.amended(id);
    assertWaitsAt(SUBMIT_REPORT, ACKNOWLEDGE_AMENDMENT);
    home.assignments.amendmentAcknowledged(id);
    assertWaitsAt(SUBMIT_REPORT);
    assertThrows(IllegalStateException.class, () -> home.assignments.amendmentAcknowledged(id));
  }

  @Test
  void a_leader_decides_between_the_supervisor_and_the_office() {
    inProgress();
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, true);
    assertWaitsAt(ENDORSE_REPORT);
    home.assignments.reportEndorsed(id, Verdict.TO_OWNER);
    assertWaitsAt(SUBMIT_REPORT);
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, true);
    home.assignments.reportEndorsed(id, Verdict.APPROVED);
    assertWaitsAt(ACCEPT_REPORT);
  }

  @Test
  void an_owner_takes_a_report_back_from_whoever_was_to_decide() {
    inProgress();
    Map<String, AssignmentStatus> waits =
        Map.of(
            REVIEW_REPORT, AssignmentStatus.UNDER_REVIEW,
            ENDORSE_REPORT, AssignmentStatus.UNDER_ENDORSEMENT,
            ACCEPT_REPORT, AssignmentStatus.AWAITING_ACCEPTANCE);
    for (String waiting : waits.keySet()) {
      home.assignments.reportSubmitted(id);
      if (!waiting.equals(REVIEW_REPORT))
        home.assignments.reportReviewed(id, Verdict.APPROVED, true);
      if (waiting.equals(ACCEPT_REPORT)) home.assignments.reportEndorsed(id, Verdict.APPROVED);
      assertWaitsAt(waiting);
      home.assignments.reportRecalled(id, waits.get(waiting));
      assertWaitsAt(SUBMIT_REPORT);
    }
    assertThrows(
        IllegalStateException.class,
        () -> home.assignments.reportRecalled(id, AssignmentStatus.UNDER_REVIEW));
  }

  @Test
  void leader_and_office_send_back_to_the_supervisor_without_troubling_the_owner() {
    inProgress();
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, true);
    home.assignments.reportEndorsed(id, Verdict.TO_SUPERVISOR);
    assertWaitsAt(REVIEW_REPORT);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    home.assignments.resultDecided(id, Verdict.TO_SUPERVISOR);
    assertWaitsAt(REVIEW_REPORT);
    home.assignments.reportReviewed(id, Verdict.TO_OWNER, false);
    assertWaitsAt(SUBMIT_REPORT);
  }

  @Test
  void a_reopened_result_goes_on_with_its_owner_and_is_watched_again() {
    accepted();
    home.assignments.reopened(id, LATER);
    assertWaitsAt(SUBMIT_REPORT);
    assertEquals(Date.from(LATER), home.jobs(id, WATCH_DATE).get(0).getDuedate());
    assertEquals(
        SUBMIT_REPORT, home.assignments.progress(id).orElseThrow().waiting().orElseThrow().step());
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    home.assignments.resultDecided(id, Verdict.APPROVED);
    assertFalse(home.runs(id));
  }

  @Test
  void acceptance_and_withdrawal_end_everything_that_waits_beside() {
    inProgress();
    home.assignments.extensionRequested(id);
    home.assignments.amended(id);
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    home.assignments.resultDecided(id, Verdict.APPROVED);
    assertFalse(home.runs(id));
    home.assignments.reopened(id, LATER);
    home.assignments.extensionRequested(id);
    home.assignments.withdrawn(id);
    assertFalse(home.runs(id));
    assertWaitsAt();
  }

  private void begin() {
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    home.fire(id, START);
  }

  private void inProgress() {
    begin();
    home.assignments.received(id);
    home.assignments.ownerNamed(id);
  }

  private void accepted() {
    inProgress();
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    home.assignments.resultDecided(id, Verdict.APPROVED);
  }

  private void assertWaitsAt(String... steps) {
    assertEquals(
        Set.of(steps),
        home.waiting(id).stream().map(Task::getTaskDefinitionKey).collect(Collectors.toSet()));
  }
}
