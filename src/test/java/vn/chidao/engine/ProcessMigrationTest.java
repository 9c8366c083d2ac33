package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.engine.AssignmentFulfilment.ACCEPT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.ACKNOWLEDGE_AMENDMENT;
import static vn.chidao.engine.AssignmentFulfilment.DECIDE_EXTENSION;
import static vn.chidao.engine.AssignmentFulfilment.DECIDE_RETURN;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSE_EXTENSION;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSE_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.NAME_OWNER;
import static vn.chidao.engine.AssignmentFulfilment.NEXT_WATCH_DATE;
import static vn.chidao.engine.AssignmentFulfilment.PROCESS;
import static vn.chidao.engine.AssignmentFulfilment.RECEIVE;
import static vn.chidao.engine.AssignmentFulfilment.REVIEW_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.START;
import static vn.chidao.engine.AssignmentFulfilment.SUBMIT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_DATE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.AssignmentWorkflow.Begin;
import vn.chidao.assignment.Verdict;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.processes.RunningProcesses.Plan;
import vn.chidao.processes.RunningProcesses.Progress;
import vn.chidao.processes.RunningProcesses.Version;

/** A new version of a process comes while assignments are open at every step of the old one. */
class ProcessMigrationTest {
  private static final Instant RECEIPT_DUE = Instant.parse("2027-11-24T17:00:00Z");
  private static final Instant WATCH = Instant.parse("2027-12-01T17:00:00Z");

  private InMemoryEngine home;
  private CamundaRunningProcesses processes;

  @BeforeEach
  void start() {
    home = new InMemoryEngine();
    processes = new CamundaRunningProcesses();
    processes.engine = home.engine;
    processes.versions = new ProcessVersions();
    processes.versions.engine = home.engine;
  }

  @AfterEach
  void stop() {
    home.close();
  }

  @Test
  void what_is_open_finishes_on_the_version_on_which_it_began() throws Exception {
    Map<String, AssignmentId> open = openAtEveryStep();
    deploySecond("name=\"Duyệt báo cáo\"", "name=\"Duyệt báo cáo (mới)\"");
    AssignmentId later = begun();
    open.forEach(
        (step, id) -> {
          assertEquals(1, versionOf(id), step);
          finish(id, step);
          assertFalse(home.runs(id), step);
        });
    assertEquals(2, versionOf(later));
    assertEquals(1, versions().get(0).open());
    assertEquals(0, versions().get(1).open());
  }

  @Test
  void what_is_moved_goes_on_at_the_same_step_with_the_same_dates() throws Exception {
    Map<String, AssignmentId> open = openAtEveryStep();
    deploySecond("name=\"Duyệt báo cáo\"", "name=\"Duyệt báo cáo (mới)\"");
    Plan plan = plan();
    assertEquals(open.size(), plan.movable().size());
    assertEquals(List.of(), plan.stay());
    Map<String, SortedMap<String, String>> before = new LinkedHashMap<>();
    open.forEach((step, id) -> before.put(step, standing(id)));
    String batch = processes.migrate(plan.from().id(), plan.to().id(), plan.movable());
    assertFalse(processes.progress(batch).ended());
    workOff(batch);
    Progress progress = processes.progress(batch);
    assertEquals(new Progress(open.size(), open.size(), 0, true), progress);
    open.forEach(
        (step, id) -> {
          assertEquals(2, versionOf(id), step);
          assertEquals(before.get(step), standing(id), step);
          finish(id, step);
          assertFalse(home.runs(id), step);
        });
  }

  @Test
  void what_has_no_counterpart_stays_and_is_named() throws Exception {
    Map<String, AssignmentId> open = openAtEveryStep();
    deploySecond("Task_AcknowledgeAmendment", "Task_TakeNoteOfAmendment");
    Plan plan = plan();
    assertEquals(open.size() - 1, plan.movable().size());
    assertEquals(
        open.get(ACKNOWLEDGE_AMENDMENT).value(), plan.stay().get(0).subject(), plan::toString);
    assertEquals(List.of("Xác nhận đã biết nội dung mới"), plan.stay().get(0).steps());
    assertTrue(
        plan.mappings().stream()
            .anyMatch(m -> m.from().equals(ACKNOWLEDGE_AMENDMENT) && m.to() == null));
    workOff(processes.migrate(plan.from().id(), plan.to().id(), plan.movable()));
    open.forEach(
        (step, id) -> {
          assertEquals(step.equals(ACKNOWLEDGE_AMENDMENT) ? 1 : 2, versionOf(id), step);
          finish(id, step);
          assertFalse(home.runs(id), step);
        });
  }

  @Test
  void a_job_that_failed_is_listed_with_its_cause_until_it_goes_through() {
    AssignmentId id = begun();
    home.receiptReminderFails = true;
    String job = home.jobs(id, "Timer_ReceiptOverdue").get(0).getId();
    try {
      home.engine.getManagementService().executeJob(job);
    } catch (RuntimeException failed) {
      assertTrue(failed.getMessage().contains("no mail today"));
    }
    var failure = processes.failure(job).orElseThrow();
    assertEquals(id.value(), failure.subject());
    assertEquals("Task_RemindReceipt", failure.step());
    assertTrue(failure.cause().contains("no mail today"), failure::toString);
    assertTrue(processes.trace(job).orElseThrow().contains("at vn.chidao.engine"));
    assertEquals(List.of(failure), processes.failures(10));
    home.receiptReminderFails = false;
    home.engine.getManagementService().executeJob(job);
    assertEquals(List.of(), processes.failures(10));
  }

  private Map<String, AssignmentId> openAtEveryStep() {
    Map<String, AssignmentId> open = new LinkedHashMap<>();
    AssignmentId issued = AssignmentId.next();
    home.assignments.begin(List.of(new Begin(issued, RECEIPT_DUE, WATCH)));
    open.put(START, issued);
    for (String step :
        List.of(
            RECEIVE,
            NAME_OWNER,
            SUBMIT_REPORT,
            REVIEW_REPORT,
            ENDORSE_REPORT,
            ACCEPT_REPORT,
            ENDORSE_EXTENSION,
            DECIDE_EXTENSION,
            DECIDE_RETURN,
            ACKNOWLEDGE_AMENDMENT,
            NEXT_WATCH_DATE)) open.put(step, at(step));
    return open;
  }

  private AssignmentId begun() {
    AssignmentId id = AssignmentId.next();
    home.assignments.begin(List.of(new Begin(id, RECEIPT_DUE, WATCH)));
    home.fire(id, START);
    return id;
  }

  private AssignmentId at(String step) {
    AssignmentId id = begun();
    if (step.equals(RECEIVE)) return id;
    home.assignments.received(id);
    if (step.equals(NAME_OWNER)) return id;
    home.assignments.ownerNamed(id);
    switch (step) {
      case SUBMIT_REPORT -> {}
      case NEXT_WATCH_DATE -> home.fire(id, WATCH_DATE);
      case ENDORSE_EXTENSION -> home.assignments.extensionRequested(id);
      case DECIDE_EXTENSION -> {
        home.assignments.extensionRequested(id);
        home.assignments.extensionReviewed(id, true);
      }
      case DECIDE_RETURN -> home.assignments.returnRequested(id);
      case ACKNOWLEDGE_AMENDMENT -> home.assignments.amended(id);
      default -> {
        home.assignments.reportSubmitted(id);
        if (!step.equals(REVIEW_REPORT))
          home.assignments.reportReviewed(id, Verdict.APPROVED, step.equals(ENDORSE_REPORT));
      }
    }
    return id;
  }

  /** From its step to the accepted result. */
  private void finish(AssignmentId id, String step) {
    switch (step) {
      case ENDORSE_EXTENSION, DECIDE_EXTENSION -> home.assignments.extensionDecided(id);
      case DECIDE_RETURN -> home.assignments.returnDeclined(id);
      case ACKNOWLEDGE_AMENDMENT -> {
        String there =
            home.waiting(id).stream()
                .map(task -> task.getTaskDefinitionKey())
                .filter(key -> key.contains("Amendment"))
                .findFirst()
                .orElseThrow();
        home.assignments.steps.complete(id.value(), there);
      }
      default -> {}
    }
    List<String> way =
        List.of(START, RECEIVE, NAME_OWNER, SUBMIT_REPORT, REVIEW_REPORT, ENDORSE_REPORT);
    int from = way.contains(step) ? way.indexOf(step) : way.indexOf(SUBMIT_REPORT);
    if (step.equals(ACCEPT_REPORT)) from = way.size();
    if (from <= 1) home.assignments.received(id);
    if (from <= 2) home.assignments.ownerNamed(id);
    if (from <= 3) home.assignments.reportSubmitted(id);
    if (from <= 4) home.assignments.reportReviewed(id, Verdict.APPROVED, true);
    if (from <= 5) home.assignments.reportEndorsed(id, Verdict.APPROVED);
    home.assignments.resultDecided(id, Verdict.APPROVED);
  }

  /** Where it waits, and when each of its timers is due. */
  private SortedMap<String, String> standing(AssignmentId id) {
    SortedMap<String, String> standing = new TreeMap<>();
    home.waiting(id).forEach(task -> standing.put(task.getTaskDefinitionKey(), "waits"));
    for (Job job :
        home.engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(instance(id).getId())
            .list())
      standing.put(
          home.engine
              .getManagementService()
              .createJobDefinitionQuery()
              .jobDefinitionId(job.getJobDefinitionId())
              .singleResult()
              .getActivityId(),
          String.valueOf(job.getDuedate()));
    return standing;
  }

  private ProcessInstance instance(AssignmentId id) {
    return home.engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value(), PROCESS)
        .singleResult();
  }

  private int versionOf(AssignmentId id) {
    return home.engine
        .getRepositoryService()
        .getProcessDefinition(instance(id).getProcessDefinitionId())
        .getVersion();
  }

  private List<Version> versions() {
    return processes.versions().stream().filter(v -> v.process().equals(PROCESS)).toList();
  }

  private Plan plan() {
    return processes.plan(versions().get(1).id(), versions().get(0).id());
  }

  private void deploySecond(String what, String by) throws IOException {
    try (InputStream file =
        getClass().getClassLoader().getResourceAsStream("bpmn/assignment-fulfilment.bpmn")) {
      String first = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(first.contains(what));
      home.engine
          .getRepositoryService()
          .createDeployment()
          .addString("assignment-fulfilment.bpmn", first.replace(what, by))
          .deploy();
    }
  }

  /**
   * What the job executor does with a batch: seed, each process by itself, look whether it ended.
   */
  private void workOff(String batch) {
    var management = home.engine.getManagementService();
    var there = management.createBatchQuery().batchId(batch).singleResult();
    for (String definition :
        List.of(
            there.getSeedJobDefinitionId(),
            there.getBatchJobDefinitionId(),
            there.getMonitorJobDefinitionId()))
      management.createJobQuery().jobDefinitionId(definition).list().stream()
          .map(Job::getId)
          .forEach(management::executeJob);
  }
}
