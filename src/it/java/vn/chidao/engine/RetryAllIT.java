package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.bulk.Bulk;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.Planned;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.RunningProcesses;
import vn.chidao.processes.TryAgain;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.InBoth;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Failure;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Runs;
import vn.chidao.support.Staff;

/** An administrator has all failed jobs tried again in the background. */
@ExtendWith(ArquillianExtension.class)
class RetryAllIT {
  private static final InBoth TITLE = new InBoth("Quá hạn tiếp nhận", "Receipt overdue");

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject Runs runs;
  @Inject Failure failure;
  @Inject Bulk bulk;
  @Inject ProcessSheet sheet;
  @Inject TryAgain tryAgain;

  private Person administrator;
  private List<AssignmentId> assignments;

  @BeforeEach
  void the_receipt_timers_of_three_assignments_have_failed() {
    administrator = staff.enrol("C-vpcp", Role.ADMINISTRATOR);
    People people = office.people("C-bct");
    assignments = office.assignmentsOf(office.issued(people, Office.tasks(3, "C-bct")));
    as.system();
    for (AssignmentId id : assignments) {
      jobs.runDue(id.value());
      failure.afterEvents(1);
      assertThrows(RuntimeException.class, () -> jobs.fire(id.value(), "Timer_ReceiptOverdue"));
    }
    failure.never();
    as.person(administrator);
  }

  @AfterEach
  void nothing_fails_any_more() {
    failure.never();
  }

  @Test
  void one_that_fails_again_leaves_the_others_and_says_why_and_one_that_went_through_is_done() {
    List<String> failed = assignments.stream().map(this::failedJob).toList();
    assertTrue(tryAgain.one(failed.get(2)).isEmpty());
    // each try is ordered, done and put on record: the fifth is the work of the second job
    failure.afterEvents(5);
    String run = bulk.begin(Bulk.newId(), BulkKind.RETRY, Map.of(), planned(failed));
    runs.awaitEnd(run);
    assertEquals(List.of(ItemState.DONE, ItemState.REFUSED, ItemState.DONE), runs.states(run));
    assertTrue(runs.reason(run, 1).vi().contains("the disk is full"), runs.reason(run, 1)::vi);
    assertTrue(runs.reason(run, 1).en().contains("the disk is full"), runs.reason(run, 1)::en);
    assertEquals(List.of(1, 1, 1), assignments.stream().map(this::tries).toList());
    assertEquals(List.of(assignments.get(1)), assignments.stream().filter(this::fails).toList());

    String again = bulk.begin(Bulk.newId(), BulkKind.RETRY, Map.of(), planned(failed));
    runs.awaitEnd(again);
    assertEquals(List.of(ItemState.DONE, ItemState.DONE, ItemState.DONE), runs.states(again));
    assertEquals(List.of(1, 2, 1), assignments.stream().map(this::tries).toList());
    assertTrue(assignments.stream().noneMatch(this::fails));
  }

  private static List<Planned> planned(List<String> failed) {
    return failed.stream().map(job -> new Planned(job, TITLE)).toList();
  }

  private String failedJob(AssignmentId id) {
    return sheet.failures().stream()
        .filter(each -> id.value().equals(each.subject()))
        .map(RunningProcesses.Failure::job)
        .findFirst()
        .orElseThrow();
  }

  private boolean fails(AssignmentId id) {
    return sheet.failures().stream().anyMatch(each -> id.value().equals(each.subject()));
  }

  private int tries(AssignmentId id) {
    return sheet.doneTo(id.value()).size();
  }
}
