package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.processes.MigrateProcesses;
import vn.chidao.processes.Operation;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.RunningProcesses.Failure;
import vn.chidao.processes.RunningProcesses.Passage;
import vn.chidao.processes.RunningProcesses.Plan;
import vn.chidao.processes.RunningProcesses.Version;
import vn.chidao.processes.TryAgain;
import vn.chidao.shared.Actor;
import vn.chidao.shared.NotPermitted;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;

/** Jobs that fail in the server, and a new version of a process while assignments are open. */
@ExtendWith(ArquillianExtension.class)
class RunningProcessesIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject ProcessEngine engine;
  @Inject ServletContext application;
  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject Jobs jobs;
  @Inject vn.chidao.support.Failure failure;
  @Inject ProcessSheet sheet;
  @Inject TryAgain tryAgain;
  @Inject MigrateProcesses migrateProcesses;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject Actor actor;

  private Person administrator;
  private People people;

  @BeforeEach
  void somebody_keeps_the_system() {
    administrator = staff.enrol("C-vpcp", Role.ADMINISTRATOR);
    people = office.people("C-bct");
  }

  @AfterEach
  void nothing_fails_any_more() {
    failure.never();
  }

  private AssignmentId issued() {
    DirectiveId directive = office.issued(people, Office.tasks(1, "C-bct"));
    AssignmentId id = office.assignmentsOf(directive).get(0);
    as.system();
    jobs.runDue(id.value());
    return id;
  }

  private Failure failedAt(AssignmentId id) {
    return sheet.failures().stream()
        .filter(each -> id.value().equals(each.subject()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_failed_job_names_its_assignment_and_cause_and_goes_through_when_tried_again() {
    AssignmentId id = issued();
    failure.afterEvents(1);
    assertThrows(RuntimeException.class, () -> jobs.fire(id.value(), "Timer_ReceiptOverdue"));
    failure.never();
    as.person(administrator);
    Failure failed = failedAt(id);
    assertTrue(failed.cause().contains("the disk is full"), failed::toString);
    assertTrue(sheet.trace(failed.job()).contains("vn.chidao.support.Failure.hear"));
    ProcessSheet.Matter matter = sheet.matters(List.of(id.value())).get(id.value());
    assertEquals("1", matter.label());
    assertEquals(id.value(), matter.assignment());
    assertEquals("Bộ Công Thương", matter.leadNameVi());

    failure.afterEvents(2);
    assertTrue(tryAgain.one(failed.job()).orElseThrow().contains("the disk is full"));
    assertEquals(administrator, actor.person(), "who pressed goes on as themselves");
    failure.never();
    assertTrue(tryAgain.one(failed.job()).isEmpty());
    assertTrue(sheet.failures().stream().noneMatch(each -> id.value().equals(each.subject())));
    List<String> outcomes =
        sheet.done().stream()
            .filter(each -> id.value().equals(each.subject()))
            .map(ProcessSheet.Done::outcome)
            .toList();
    assertEquals(2, outcomes.size());
    assertEquals(2, sheet.doneTo(id.value()).size());
    assertTrue(outcomes.contains("OK"), outcomes::toString);
    ProcessSheet.Done last =
        sheet.done().stream().filter(each -> "OK".equals(each.outcome())).findFirst().orElseThrow();
    fold.check(Operation.class, last.id());
    assertEquals(
        List.of("RetryOrdered", "JobTried"), fold.acts(Operation.class, last.id()));
    as.person(people.issuer());
    assertThrows(NotPermitted.class, () -> tryAgain.one(failed.job()));
  }

  @Test
  void an_administrator_reads_where_a_process_has_been_and_where_it_waits() {
    AssignmentId id = issued();
    as.person(administrator);
    List<Passage> passages = sheet.passages(id.value());
    List<String> waiting =
        passages.stream().filter(each -> each.endedAt() == null).map(Passage::step).toList();
    assertTrue(waiting.contains("Task_ReceiveAssignment"), waiting::toString);
    assertTrue(
        passages.stream()
            .anyMatch(
                each ->
                    each.step().equals("StartEvent_AssignmentIssued") && each.endedAt() != null),
        passages::toString);
    assertEquals(List.of(), sheet.passages("4711"));
  }

  @Test
  void open_processes_are_moved_in_the_background_and_finish_on_the_new_version()
      throws IOException {
    AssignmentId waitsForOwner = issued();
    AssignmentId underReview = issued();
    office.inProgress(people, underReview);
    ReportId report = office.submitted(people, underReview);
    String old = definitionOf(underReview);
    deployChanged();
    as.person(administrator);
    String newest = newestOf(old);
    Plan plan = sheet.plan(old, newest);
    assertTrue(plan.movable().size() >= 2, plan::toString);
    assertEquals(List.of(), plan.stay());
    assertEquals(old, definitionOf(underReview), "looking changes nothing");
    RuleViolation changed =
        assertThrows(
            RuleViolation.class, () -> migrateProcesses.begin(old, newest, 1_000_000, "Quy trình mới"));
    assertEquals("processes.migrate.changed", changed.key());

    String operation =
        migrateProcesses.begin(old, newest, plan.movable().size(), "Quy trình mới");
    ProcessSheet.Done begun =
        sheet.done().stream().filter(each -> each.id().equals(operation)).findFirst().orElseThrow();
    assertFalse(sheet.progress(begun.batch()).ended());
    workOff(begun.batch());
    as.person(administrator);
    assertEquals(plan.movable().size(), sheet.progress(begun.batch()).done());
    assertTrue(sheet.progress(begun.batch()).ended());
    fold.check(Operation.class, operation);
    assertEquals(newest, definitionOf(underReview));
    assertEquals(newest, definitionOf(waitsForOwner));

    as.person(people.supervisor());
    reviewReport.approve(underReview, report, null);
    as.person(people.reviewer());
    acceptReport.accept(underReview, report, null);
    assertEquals(null, definitionOf(underReview), "it has ended");
    office.inProgress(people, waitsForOwner);
  }

  private String definitionOf(AssignmentId id) {
    var instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.value(), "assignment-fulfilment")
            .singleResult();
    return instance == null ? null : instance.getProcessDefinitionId();
  }

  private String newestOf(String definition) {
    return sheet.versions().stream()
        .filter(each -> each.process().equals("assignment-fulfilment"))
        .findFirst()
        .map(Version::id)
        .orElseThrow();
  }

  /** The same way under another name: harmless for whatever comes after this test. */
  private void deployChanged() throws IOException {
    String path = "/WEB-INF/classes/bpmn/assignment-fulfilment.bpmn";
    try (InputStream file = application.getResourceAsStream(path)) {
      String first = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      engine
          .getRepositoryService()
          .createDeployment()
          .addString(
              "assignment-fulfilment.bpmn",
              first.replace("name=\"Duyệt báo cáo\"", "name=\"Duyệt báo cáo của chuyên viên\""))
          .deploy();
    }
  }

  /** What the job executor does with a batch, which rests while these tests run. */
  private void workOff(String batch) {
    as.system();
    Batch there = batch(batch);
    List<String> definitions =
        List.of(
            there.getSeedJobDefinitionId(),
            there.getBatchJobDefinitionId(),
            there.getMonitorJobDefinitionId());
    while (batch(batch) != null)
      for (String definition : definitions)
        for (String job : jobsOf(definition)) engine.getManagementService().executeJob(job);
  }

  private Batch batch(String id) {
    return engine.getManagementService().createBatchQuery().batchId(id).singleResult();
  }

  private List<String> jobsOf(String definition) {
    List<String> ids = new ArrayList<>();
    for (Job job :
        engine.getManagementService().createJobQuery().jobDefinitionId(definition).list())
      ids.add(job.getId());
    return ids;
  }
}
