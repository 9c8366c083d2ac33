package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.engine.AssignmentFulfilment.ACCEPT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.NAME_OWNER;
import static vn.chidao.engine.AssignmentFulfilment.NEXT_WATCH_DATE;
import static vn.chidao.engine.AssignmentFulfilment.RECEIVE;
import static vn.chidao.engine.AssignmentFulfilment.REVIEW_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.START;
import static vn.chidao.engine.AssignmentFulfilment.SUBMIT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_AT;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_DATE;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.assignment.AssignmentWorkflow.Begin;
import vn.chidao.assignment.AssignmentWorkflow.Progress;
import vn.chidao.assignment.Verdict;
import vn.chidao.assignment.model.AssignmentId;

class AssignmentFulfilmentProcessTest {
  private static final String RECEIPT_OVERDUE = "Timer_ReceiptOverdue";
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

  @BeforeEach
  void nothing_has_happened() {
    home.acts.clear();
    home.deadlinePassed = false;
    home.receiptReminderFails = false;
  }

  @Test
  void straight_way_goes_from_receipt_to_acceptance() {
    begin();
    assertWaitsAt(RECEIVE);
    home.assignments.received(id);
    assertWaitsAt(NAME_OWNER);
    home.assignments.ownerNamed(id);
    assertWaitsAt(SUBMIT_REPORT);
    home.assignments.reportSubmitted(id);
    assertWaitsAt(REVIEW_REPORT);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    assertWaitsAt(ACCEPT_REPORT);
    home.assignments.resultDecided(id, Verdict.APPROVED);
    assertEnded();
  }

  @Test
  void start_leaves_only_jobs_so_that_the_issuer_does_not_wait() {
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    assertEquals(List.of(), home.waiting(id));
    assertEquals(1, home.jobs(id, START).size());
  }

  @Test
  void coordinator_may_be_faster_than_the_start_job() {
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    home.assignments.received(id);
    assertWaitsAt(NAME_OWNER);
    assertEquals(List.of(), home.jobs(id, START));
  }

  @Test
  void supervisor_sends_back_to_the_owner() {
    proceedTo(REVIEW_REPORT);
    home.assignments.reportReviewed(id, Verdict.TO_OWNER, false);
    assertWaitsAt(SUBMIT_REPORT);
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    assertWaitsAt(ACCEPT_REPORT);
  }

  @Test
  void government_office_sends_back_to_the_owner() {
    proceedTo(ACCEPT_REPORT);
    home.assignments.resultDecided(id, Verdict.TO_OWNER);
    assertWaitsAt(SUBMIT_REPORT);
    home.assignments.reportSubmitted(id);
    home.assignments.reportReviewed(id, Verdict.APPROVED, false);
    home.assignments.resultDecided(id, Verdict.APPROVED);
    assertEnded();
  }

  @ParameterizedTest
  @ValueSource(strings = {RECEIVE, NAME_OWNER, SUBMIT_REPORT, REVIEW_REPORT, ACCEPT_REPORT})
  void withdrawal_ends_it_wherever_it_waits(String step) {
    proceedTo(step);
    home.assignments.withdrawn(id);
    assertEnded();
  }

  @Test
  void withdrawal_ends_it_even_before_the_start_job_has_run() {
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    home.assignments.withdrawn(id);
    assertEnded();
  }

  @Test
  void withdrawal_ends_it_while_the_deadline_is_watched() {
    proceedTo(SUBMIT_REPORT);
    home.fire(id, WATCH_DATE);
    home.assignments.withdrawn(id);
    assertEnded();
  }

  @Test
  void withdrawing_twice_fails_loudly() {
    begin();
    home.assignments.withdrawn(id);
    assertThrows(IllegalStateException.class, () -> home.assignments.withdrawn(id));
  }

  @Test
  void acceptance_ends_the_watch() {
    proceedTo(ACCEPT_REPORT);
    home.fire(id, WATCH_DATE);
    home.assignments.resultDecided(id, Verdict.APPROVED);
    assertEnded();
  }

  @Test
  void missing_receipt_is_reminded_once_and_stays_possible() {
    begin();
    assertEquals(Date.from(RECEIPT_DUE), home.jobs(id, RECEIPT_OVERDUE).get(0).getDuedate());
    home.fire(id, RECEIPT_OVERDUE);
    assertEquals(List.of("remind receipt"), home.acts);
    assertEquals(List.of(), home.jobs(id, RECEIPT_OVERDUE));
    assertWaitsAt(RECEIVE);
    home.assignments.received(id);
    assertWaitsAt(NAME_OWNER);
  }

  @Test
  void receipt_in_time_cancels_the_reminder() {
    begin();
    home.assignments.received(id);
    assertEquals(List.of(), home.jobs(id, RECEIPT_OVERDUE));
  }

  @Test
  void failed_reminder_leaves_its_timer_to_be_tried_again() {
    begin();
    home.receiptReminderFails = true;
    assertThrows(ProcessEngineException.class, () -> home.fire(id, RECEIPT_OVERDUE));
    Job timer = home.jobs(id, RECEIPT_OVERDUE).get(0);
    assertTrue(timer.getRetries() > 5, "for days, not three times at once");
    assertTrue(timer.getDuedate().after(new Date()));
    home.receiptReminderFails = false;
    home.fire(id, RECEIPT_OVERDUE);
    assertWaitsAt(RECEIVE);
  }

  @Test
  void watch_reminds_and_then_escalates_again_and_again_with_exactly_one_timer() {
    proceedTo(SUBMIT_REPORT);
    assertOneWatchTimer(WATCH_DATE, WATCH);

    home.nextWatch = Instant.parse("2025-12-05T17:00:00Z");
    home.fire(id, WATCH_DATE);
    assertOneWatchTimer(NEXT_WATCH_DATE, home.nextWatch);

    home.deadlinePassed = true;
    for (int month = 1; month <= 3; month++) {
      home.nextWatch = LATER.plusSeconds(month * 2_592_000L);
      home.fire(id, NEXT_WATCH_DATE);
      assertOneWatchTimer(NEXT_WATCH_DATE, home.nextWatch);
    }
    assertEquals(List.of("remind owner", "escalate", "escalate", "escalate"), home.acts);
    assertWaitsAt(SUBMIT_REPORT);
  }

  @Test
  void extension_turns_escalations_into_reminders_again() {
    proceedTo(SUBMIT_REPORT);
    home.deadlinePassed = true;
    home.fire(id, WATCH_DATE);
    home.deadlinePassed = false;
    home.assignments.watchMoved(id, LATER);
    home.fire(id, NEXT_WATCH_DATE);
    assertEquals(List.of("escalate", "remind owner"), home.acts);
  }

  @Test
  void standing_work_is_reminded_each_period_and_never_escalated() {
    proceedTo(SUBMIT_REPORT);
    home.fire(id, WATCH_DATE);
    for (int period = 1; period <= 4; period++) home.fire(id, NEXT_WATCH_DATE);
    assertEquals(Set.of("remind owner"), Set.copyOf(home.acts));
    assertEquals(5, home.acts.size());
  }

  @Test
  void moved_deadline_moves_the_one_timer_before_it_has_fired() {
    proceedTo(NAME_OWNER);
    home.assignments.watchMoved(id, LATER);
    assertOneWatchTimer(WATCH_DATE, LATER);
    assertEquals(Date.from(LATER), watchAt());
  }

  @Test
  void moved_deadline_moves_the_one_timer_after_it_has_fired() {
    proceedTo(SUBMIT_REPORT);
    home.fire(id, WATCH_DATE);
    home.assignments.watchMoved(id, LATER);
    assertOneWatchTimer(NEXT_WATCH_DATE, LATER);
    assertEquals(Date.from(LATER), watchAt());
  }

  @Test
  void deadline_may_move_before_the_start_job_has_run() {
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    home.assignments.watchMoved(id, LATER);
    home.fire(id, START);
    assertOneWatchTimer(WATCH_DATE, LATER);
  }

  @Test
  void deadline_of_a_closed_assignment_cannot_move() {
    begin();
    home.assignments.withdrawn(id);
    assertThrows(IllegalStateException.class, () -> home.assignments.watchMoved(id, LATER));
  }

  @Test
  void submitting_twice_fails_loudly() {
    proceedTo(SUBMIT_REPORT);
    home.assignments.reportSubmitted(id);
    assertThrows(IllegalStateException.class, () -> home.assignments.reportSubmitted(id));
    assertWaitsAt(REVIEW_REPORT);
  }

  @Test
  void receiving_twice_fails_loudly() {
    proceedTo(NAME_OWNER);
    assertThrows(IllegalStateException.class, () -> home.assignments.received(id));
  }

  @Test
  void decision_out_of_turn_fails_loudly() {
    proceedTo(SUBMIT_REPORT);
    assertThrows(
        IllegalStateException.class,
        () -> home.assignments.reportReviewed(id, Verdict.APPROVED, false));
    assertThrows(
        IllegalStateException.class, () -> home.assignments.resultDecided(id, Verdict.APPROVED));
    assertThrows(IllegalStateException.class, () -> home.assignments.ownerNamed(id));
    assertWaitsAt(SUBMIT_REPORT);
  }

  @Test
  void two_hundred_start_in_one_command() {
    List<AssignmentId> ids =
        IntStream.range(0, 200).mapToObj(number -> AssignmentId.next()).toList();
    home.assignments.begin(ids.stream().map(each -> new Begin(each, RECEIPT_DUE, WATCH)).toList());
    ids.forEach(each -> assertEquals(1, home.jobs(each, START).size()));
    home.fire(ids.get(199), START);
    assertEquals(RECEIVE, onlyStep(ids.get(199)));
  }

  @Test
  void all_start_or_none() {
    long before = home.count("ACT_RU_EXECUTION");
    Stream<Begin> good = Stream.of(id, AssignmentId.next()).map(this::beginOf);
    List<Begin> opened = Stream.concat(good, Stream.of((Begin) null)).toList();
    assertThrows(NullPointerException.class, () -> home.assignments.begin(opened));
    assertEquals(before, home.count("ACT_RU_EXECUTION"));
    assertFalse(home.runs(id));
  }

  @Test
  void progress_shows_the_way_taken_and_where_it_waits() {
    proceedTo(REVIEW_REPORT);
    home.fire(id, WATCH_DATE);
    home.assignments.reportReviewed(id, Verdict.TO_OWNER, false);
    Progress progress = home.assignments.progress(id).orElseThrow();

    assertEquals(
        List.of(RECEIVE, NAME_OWNER, SUBMIT_REPORT, REVIEW_REPORT),
        progress.visited().stream().filter(at -> at.startsWith("Task_")).limit(4).toList());
    assertEquals(SUBMIT_REPORT, progress.visited().get(progress.visited().size() - 1));
    assertEquals(
        Set.of(
            "Flow_IssuedToFulfilment",
            "Flow_BeginToQuestion",
            "Flow_OwnerUnknown",
            "Flow_ReceivedToNameOwner",
            "Flow_OwnerNamedToSubmit",
            "Flow_SubmittedToReview",
            "Flow_ReviewedToDecision",
            "Flow_ReportSentBack",
            "Flow_WatchDateToQuestion",
            "Flow_DeadlineAhead",
            "Flow_OwnerReminded"),
        progress.path());
    assertEquals(SUBMIT_REPORT, progress.waiting().orElseThrow().step());
    assertTrue(progress.waiting().orElseThrow().since().isBefore(Instant.now().plusSeconds(1)));
    assertTrue(progress.diagram().contains("BPMNDiagram"));
  }

  @Test
  void progress_of_a_closed_assignment_waits_nowhere() {
    proceedTo(ACCEPT_REPORT);
    home.assignments.resultDecided(id, Verdict.APPROVED);
    Progress progress = home.assignments.progress(id).orElseThrow();
    assertEquals(Optional.empty(), progress.waiting());
    assertTrue(progress.visited().contains("EndEvent_AssignmentClosed"));
  }

  @Test
  void nothing_started_has_no_progress() {
    assertEquals(Optional.empty(), home.assignments.progress(id));
  }

  private void begin() {
    home.assignments.begin(List.of(beginOf(id)));
    home.fire(id, START);
  }

  private Begin beginOf(AssignmentId assignment) {
    return new Begin(assignment, RECEIPT_DUE, WATCH);
  }

  private void proceedTo(String step) {
    begin();
    Map<String, Runnable> way =
        Map.of(
            RECEIVE, () -> home.assignments.received(id),
            NAME_OWNER, () -> home.assignments.ownerNamed(id),
            SUBMIT_REPORT, () -> home.assignments.reportSubmitted(id),
            REVIEW_REPORT, () -> home.assignments.reportReviewed(id, Verdict.APPROVED, false));
    while (!onlyStep(id).equals(step)) way.get(onlyStep(id)).run();
  }

  private static String onlyStep(AssignmentId assignment) {
    List<String> open = home.waiting(assignment).stream().map(Task::getTaskDefinitionKey).toList();
    assertEquals(1, open.size(), open::toString);
    return open.get(0);
  }

  private void assertWaitsAt(String step) {
    assertEquals(step, onlyStep(id));
  }

  private void assertEnded() {
    assertFalse(home.runs(id));
    assertEquals(List.of(), home.waiting(id));
    assertEquals(
        0,
        home.engine.getManagementService().createJobQuery().processInstanceId(instance()).count());
  }

  private String instance() {
    return home.engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .singleResult()
        .getId();
  }

  private void assertOneWatchTimer(String activity, Instant due) {
    List<Job> timers =
        Stream.of(WATCH_DATE, NEXT_WATCH_DATE).flatMap(at -> home.jobs(id, at).stream()).toList();
    assertEquals(1, timers.size());
    assertEquals(1, home.jobs(id, activity).size());
    assertEquals(Date.from(due), timers.get(0).getDuedate());
  }

  private Object watchAt() {
    return home.engine.getRuntimeService().getVariable(instance(), WATCH_AT);
  }
}
