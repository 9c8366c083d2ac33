package vn.chidao.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.support.Office.tasks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Failure;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Statements;

/** Issuing many assignments is one transaction, and every use case costs a known number of statements. */
@ExtendWith(ArquillianExtension.class)
class IssueDirectiveIT {
  private static final Logger LOG = Logger.getLogger(IssueDirectiveIT.class.getName());

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject Failure failure;
  @Inject IssueDirective issueDirective;
  @Inject DirectiveSheet directiveSheet;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject Inbox inbox;
  @Inject AssignmentRegister assignmentRegister;
  @PersistenceContext EntityManager rows;

  @Test
  void two_hundred_assignments_start_in_one_transaction_with_batched_statements() {
    People people = office.people("C-bca");
    DirectiveId few = office.cleared(people, tasks(2, "C-bca"));
    issueDirective.issue(few);
    DirectiveId many = office.cleared(people, tasks(200, "C-bca"));
    long before = System.nanoTime();
    List<String> statements = Statements.of(() -> issueDirective.issue(many));
    LOG.info(
        () ->
            "issued 200 assignments: "
                + (System.nanoTime() - before) / 1_000_000
                + " ms, "
                + statements.size()
                + " statements");
    assertEquals(200, office.assignmentsOf(many).size());
    assertEquals(200, processesOf(many));
    assertEquals(114, statements.size(), () -> String.join("\n", statements));
  }

  @Test
  void when_it_fails_in_the_middle_nothing_was_issued() {
    People people = office.people("C-bca");
    DirectiveId id = office.cleared(people, tasks(200, "C-bca"));
    long entries = entries();
    long processes = processes();
    failure.afterEvents(100);
    try {
      assertThrows(IllegalStateException.class, () -> issueDirective.issue(id));
    } finally {
      failure.never();
    }
    assertEquals(0, office.assignmentsOf(id).size());
    assertEquals(DirectiveStatus.IN_CLEARANCE, directiveSheet.head(id).status());
    assertEquals(entries, entries());
    assertEquals(processes, processes());
    issueDirective.issue(id);
    assertEquals(200, office.assignmentsOf(id).size());
  }

  @Test
  void every_decision_costs_a_known_number_of_statements() {
    People people = office.people("C-bca");
    DirectiveId id = office.issued(people, tasks(2, "C-bca"));
    AssignmentId assignment = office.assignmentsOf(id).get(0);
    AssignmentId other = office.assignmentsOf(id).get(1);
    jobs.runDue(assignment.value());
    jobs.runDue(other.value());
    office.inProgress(people, other);
    ReportId approved = office.approved(people, other);
    as.person(people.reviewer());
    // each that tells somebody writes one row for it, whoever is told; the last acceptance another one,
    // since the issuers are told that nothing is open any more
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("accept", count(() -> acceptReport.accept(other, approved, null)));
    as.person(people.coordinator());
    counts.put("receive", count(() -> receiveAssignment.receive(assignment)));
    counts.put("name owner", count(() -> nameOwner.name(assignment, null, people.owner().id())));
    counts.put("submit", submit(people, assignment));
    ReportId report = office.waiting(assignment);
    as.person(people.supervisor());
    counts.put("approve", count(() -> reviewReport.approve(assignment, report, null)));
    as.person(people.reviewer());
    counts.put("accept the last", count(() -> acceptReport.accept(assignment, report, null)));
    counts.put("inbox", count(() -> inbox.page(new Inbox.Filter(null, null, null), 0, 20)));
    counts.put("register", count(
                () ->
                    assignmentRegister.page(
                        new AssignmentRegister.Filter(null, null, null, null), 0, 20)));
    assertEquals(
        Map.of(
            "receive", 29, "name owner", 26, "submit", 30, "approve", 31, "accept", 52,
            "accept the last", 70, "inbox", 1, "register", 1),
        counts);
  }

  /** Without the two statements by which the test itself finds products and report. */
  private int submit(People people, AssignmentId assignment) {
    return count(() -> office.submitted(people, assignment)) - 2;
  }

  private static int count(Executable call) {
    return Statements.of(call).size();
  }

  private long processesOf(DirectiveId id) {
    return office.assignmentsOf(id).stream()
        .filter(
            assignment ->
                number(
                        "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = '"
                            + assignment
                            + "'")
                    > 0)
        .count();
  }

  private long processes() {
    return number("select count(*) from ACT_RU_EXECUTION");
  }

  private long entries() {
    return number("select count(*) from audit_entry");
  }

  private long number(String sql) {
    return ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
