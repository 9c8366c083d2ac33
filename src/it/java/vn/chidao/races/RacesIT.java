package vn.chidao.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.task;
import static vn.chidao.support.Office.tasks;
import static vn.chidao.support.Race.runner;
import static vn.chidao.support.Verdict.assertOneWon;
import static vn.chidao.support.Verdict.assertTold;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.PossibleLeads;
import vn.chidao.assignment.RecallReport;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReopenAssignment;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.WriteReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.directive.ConcludeDirective;
import vn.chidao.directive.RevokeDirective;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.invariants.Invariants;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Race;
import vn.chidao.support.Race.Outcome;
import vn.chidao.support.Race.Runner;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;

/**
 * Whoever acts at the same moment: one outcome, the others are told who was first, nothing is half
 * done. Each race as often as {@code -Draces} says.
 */
@ExtendWith(ArquillianExtension.class)
class RacesIT {
  private static final Logger LOG = Logger.getLogger(RacesIT.class.getName());
  private static final int SIXTY = 60;

  /** By itself once only: a round is 240 acts. */
  private static final int ROUNDS_OF_SIXTY = Race.ROUNDS < 10 ? 1 : Race.ROUNDS;

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Resource(lookup = "java:app/jdbc/chidao")
  DataSource pool;

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Race race;
  @Inject Jobs jobs;
  @Inject TestClock clock;
  @Inject AssignmentSheet sheet;
  @Inject PossibleLeads possibleLeads;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject WriteReport writeReport;
  @Inject RecallReport recallReport;
  @Inject SubmitReport submitReport;
  @Inject ExtendDeadline extendDeadline;
  @Inject ReopenAssignment reopenAssignment;
  @Inject ConcludeDirective concludeDirective;
  @Inject RevokeDirective revokeDirective;
  @PersistenceContext EntityManager rows;

  private People people;
  private Person second;
  private final Map<String, Integer> outcomes = new HashMap<>();

  @BeforeEach
  void people_are_enrolled() {
    people = office.people("C-bca");
    second = staff.enrol("C-bca", Role.SUPERVISOR);
  }

  @AfterEach
  void nothing_is_half_done(TestInfo test) throws SQLException {
    clock.reset();
    LOG.info(() -> test.getDisplayName() + ": " + Race.ROUNDS + " rounds, " + outcomes);
    try (Connection connection = pool.getConnection()) {
      assertEquals(List.of(), Invariants.violations(connection, false));
    }
  }

  @Test
  void of_two_supervisors_one_decides() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      ReportId report = office.submitted(people, id);
      List<Outcome> both =
          race.run(
              List.of(
                  runner(people.supervisor(), () -> reviewReport.approve(id, report, null)),
                  runner(second, () -> reviewReport.sendBack(id, report, "Thiếu phụ lục"))));
      assertOneWon(both);
      count(both.get(0).won() ? "approved" : "sent back");
      as.person(people.owner());
      assertEquals(
          both.get(0).won() ? AssignmentStatus.AWAITING_ACCEPTANCE : AssignmentStatus.RETURNED,
          sheet.head(id).status());
    }
  }

  @Test
  void of_two_clicks_one_counts() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      ReportId report = office.submitted(people, id);
      Runner click = runner(people.supervisor(), () -> reviewReport.approve(id, report, null));
      List<Outcome> both = race.run(List.of(click, click));
      assertOneWon(both);
      count("approved once");
    }
  }

  @Test
  void what_the_author_still_types_does_not_change_what_is_approved() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      ReportId report = office.submitted(people, id);
      ReportForm typed = new ReportForm(ReportKind.RESULT, "Viết thêm", List.of());
      List<Outcome> both =
          race.run(
              List.of(
                  runner(people.supervisor(), () -> reviewReport.approve(id, report, null)),
                  runner(people.owner(), () -> writeReport.save(id, typed))));
      assertTrue(both.get(0).won(), "the approval counts");
      assertTold(both.get(1));
      assertEquals("Đã ban hành Đề án.", narrative(report));
      count("approved as submitted");
    }
  }

  @Test
  void an_acceptance_and_a_recall_exclude_each_other() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      ReportId report = office.approved(people, id);
      List<Outcome> both =
          race.run(
              List.of(
                  runner(people.reviewer(), () -> acceptReport.accept(id, report, null)),
                  runner(people.owner(), () -> recallReport.recall(id, report, "Nhầm tệp"))));
      assertOneWon(both);
      count(both.get(0).won() ? "accepted" : "recalled");
      as.person(people.owner());
      assertEquals(
          both.get(0).won() ? AssignmentStatus.ACCEPTED : AssignmentStatus.IN_PROGRESS,
          sheet.head(id).status());
    }
  }

  @Test
  void of_a_report_sent_twice_one_arrives() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      as.person(people.owner());
      ReportForm form = form(id);
      Runner tab = runner(people.owner(), () -> submitReport.submit(id, form));
      assertOneWon(race.run(List.of(tab, tab)));
      count("submitted once");
    }
  }

  @Test
  void an_extension_and_the_timer_of_lateness_come_one_after_the_other() throws Exception {
    clock.forward(Duration.ofDays(700));
    LocalDate later = LocalDate.of(2031, 1, 31);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      List<Outcome> both =
          race.run(
              List.of(
                  runner(
                      people.reviewer(),
                      () -> extendDeadline.extend(id, office.edition(id), later, "9/TTg-KSTT", "Lý do khách quan")),
                  runner(Person.SYSTEM, () -> timer(id))));
      assertTrue(both.get(0).won(), () -> "the decision counts: " + both);
      as.person(people.owner());
      assertEquals(later, sheet.head(id).dueOn());
    }
  }

  /** As the job executor: what loses is tried again later. */
  private void timer(AssignmentId id) {
    try {
      jobs.fire(id.value(), "Timer_WatchDate");
      count("timer in time");
    } catch (RuntimeException failed) {
      if (!failed.getClass().getSimpleName().startsWith("OptimisticLock")) throw failed;
      count("timer lost, tried again later");
      jobs.fire(id.value(), "Timer_WatchDate");
    }
  }

  @Test
  void who_reports_while_the_directive_is_revoked_is_in_time_or_is_told() throws Exception {
    List<Person> agencies = agencies();
    List<TaskContent> tasks = new ArrayList<>(List.of(task("1", leads(agencies))));
    if (agencies.size() < SIXTY)
      tasks.add(task("2", leads(agencies.subList(0, SIXTY - agencies.size()))));
    for (int round = 0; round < ROUNDS_OF_SIXTY; round++) {
      DirectiveId directive = office.issued(people, tasks);
      Map<AssignmentId, Person> assignments = assignmentsOf(directive, agencies);
      assertEquals(SIXTY, assignments.size());
      begin(assignments);
      List<Runner> runners = new ArrayList<>();
      runners.add(
          runner(people.issuer(), () -> revokeDirective.revoke(directive, "Thay bằng văn bản khác")));
      assignments.forEach(
          (id, agency) -> {
            as.person(agency);
            ReportForm form = form(id);
            runners.add(runner(agency, () -> submitReport.submit(id, form)));
          });
      List<Outcome> all = race.run(runners);
      assertTrue(all.get(0).won(), () -> "the revocation counts: " + all);
      count("revoked");
      for (Outcome each : all.subList(1, all.size())) {
        if (!each.won()) assertTold(each, people.issuer());
        count(each.won() ? "report in time" : "report too late and told");
      }
      assertEquals(
          SIXTY,
          number(
              "select count(*) from assignment where status = 'WITHDRAWN' and directive_id = '"
                  + directive
                  + "'"));
    }
  }

  /** Of each agency there is somebody who receives and does the work. */
  private List<Person> agencies() {
    as.person(people.issuer());
    return possibleLeads.all().stream()
        .limit(SIXTY)
        .map(agency -> staff.enrol(agency.code().value(), Role.COORDINATOR, Role.OFFICIAL))
        .toList();
  }

  private static String[] leads(List<Person> agencies) {
    return agencies.stream().map(each -> each.agency().value()).toArray(String[]::new);
  }

  private Map<AssignmentId, Person> assignmentsOf(DirectiveId directive, List<Person> agencies) {
    Map<String, Person> byAgency = new HashMap<>();
    agencies.forEach(each -> byAgency.put(each.agency().value(), each));
    Map<AssignmentId, Person> assignments = new LinkedHashMap<>();
    rows.createQuery(
            "select a.id, a.parties.lead from Assignment a where a.source.directive = :id"
                + " order by a.source.place, a.id",
            Object[].class)
        .setParameter("id", directive.value())
        .getResultStream()
        .forEach(row -> assignments.put(new AssignmentId((String) row[0]), byAgency.get(row[1])));
    return assignments;
  }

  /** All agencies receive and name who does it, several at a time. */
  private void begin(Map<AssignmentId, Person> assignments) throws Exception {
    List<Runner> runners = new ArrayList<>();
    assignments.forEach(
        (id, agency) ->
            runners.add(
                runner(
                    agency,
                    () -> {
                      receiveAssignment.receive(id);
                      nameOwner.name(id, null, agency.id());
                    })));
    assertTrue(race.run(runners).stream().allMatch(Outcome::won));
  }

  @Test
  void after_the_two_last_acceptances_the_directive_waits_for_its_conclusion_once()
      throws Exception {
    Person other = staff.enrol("C-vpcp", Role.REVIEWER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      DirectiveId directive = office.issued(people, tasks(2, "C-bca"));
      List<AssignmentId> ids = office.assignmentsOf(directive);
      List<Runner> runners = new ArrayList<>();
      for (AssignmentId id : ids) {
        office.inProgress(people, id);
        ReportId report = office.approved(people, id);
        runners.add(
            runner(
                runners.isEmpty() ? people.reviewer() : other,
                () -> acceptReport.accept(id, report, null)));
      }
      List<Outcome> both = race.run(runners);
      assertTrue(both.stream().allMatch(Outcome::won), both::toString);
      assertEquals(
          1,
          number(
              "select count(*) from notice where kind = 'AllAssignmentsClosed' and page like '%"
                  + directive
                  + "'"));
      as.person(people.issuer());
      concludeDirective.conclude(directive, "Hoàn thành");
      count("concluded");
    }
  }

  @Test
  void a_conclusion_and_a_reopening_exclude_each_other() throws Exception {
    Person other = staff.enrol("C-vpcp", Role.ISSUER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      DirectiveId directive = office.issued(people, tasks(1, "C-bca"));
      AssignmentId id = office.assignmentsOf(directive).get(0);
      office.inProgress(people, id);
      ReportId report = office.approved(people, id);
      as.person(people.reviewer());
      acceptReport.accept(id, report, null);
      List<Outcome> both =
          race.run(
              List.of(
                  runner(people.issuer(), () -> concludeDirective.conclude(directive, "Xong")),
                  runner(other, () -> reopenAssignment.reopen(id, "Văn bản bị thu hồi"))));
      assertEquals(1, both.stream().filter(Outcome::won).count(), both::toString);
      count(both.get(0).won() ? "concluded" : "reopened");
    }
  }

  @Test
  void a_last_acceptance_and_a_reopening_leave_the_directive_where_it_belongs() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      DirectiveId directive = office.issued(people, tasks(2, "C-bca"));
      List<AssignmentId> ids = office.assignmentsOf(directive);
      List<ReportId> reports = new ArrayList<>();
      for (AssignmentId id : ids) {
        office.inProgress(people, id);
        reports.add(office.approved(people, id));
      }
      as.person(people.reviewer());
      acceptReport.accept(ids.get(0), reports.get(0), null);
      List<Outcome> both =
          race.run(
              List.of(
                  runner(
                      people.reviewer(),
                      () -> acceptReport.accept(ids.get(1), reports.get(1), null)),
                  runner(people.issuer(), () -> reopenAssignment.reopen(ids.get(0), "Sai số"))));
      assertTrue(both.stream().allMatch(Outcome::won), both::toString);
      as.person(people.issuer());
      assertRefused("directive.conclude.openAssignments", directive);
      count("both, and the directive waits");
    }
  }

  private void assertRefused(String key, DirectiveId directive) {
    try {
      concludeDirective.conclude(directive, "Xong");
    } catch (RuleViolation refused) {
      assertEquals(key, refused.key());
      return;
    }
    throw new AssertionError("concluded with an open assignment");
  }

  private AssignmentId one() {
    AssignmentId id = office.assignmentsOf(office.issued(people, tasks(1, "C-bca"))).get(0);
    office.inProgress(people, id);
    return id;
  }

  private ReportForm form(AssignmentId id) {
    List<ReportForm.Item> items =
        sheet.products(id).stream()
            .map(
                product ->
                    new ReportForm.Item(
                        product.id(), "12/QĐ-TTg", LocalDate.of(2026, 3, 1), "Bộ trưởng", null))
            .toList();
    return new ReportForm(ReportKind.RESULT, "Đã ban hành Đề án.", items);
  }

  private synchronized void count(String outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private String narrative(ReportId report) {
    return (String)
        rows.createNativeQuery("select narrative from progress_report where id = '" + report + "'")
            .getSingleResult();
  }

  private long number(String sql) {
    return ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
