package vn.chidao.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.bulk.ItemState.BROKEN;
import static vn.chidao.bulk.ItemState.DONE;
import static vn.chidao.bulk.ItemState.OPEN;
import static vn.chidao.bulk.ItemState.REFUSED;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.agency.KeepOfficials;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.DecideAsRun.Decision;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.audit.AuditQuery;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.deputy.NameDeputy;
import vn.chidao.deputy.DeputyshipId;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.InBoth;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Failure;
import vn.chidao.support.Fold;
import vn.chidao.support.Gate;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Race;
import vn.chidao.support.Runs;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;

/** What is done to many goes on by itself, once, each item for itself, and can be gone on with. */
@ExtendWith(ArquillianExtension.class)
class BulkIT {
  private static final InBoth TITLE = new InBoth("Nhiệm vụ", "Assignment");

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject Runs runs;
  @Inject Gate gate;
  @Inject Failure failure;
  @Inject Race race;
  @Inject TestClock clock;
  @Inject Bulk bulk;
  @Inject BeginRun beginRun;
  @Inject PerformItem performItem;
  @Inject RunBook book;
  @Inject RunSheet sheet;
  @Inject ReviewReport reviewReport;
  @Inject KeepOfficials keepOfficials;
  @Inject NameDeputy nameDeputy;
  @Inject AssignmentSheet assignmentSheet;
  @Inject DirectiveSheet directiveSheet;

  private People people;
  private List<AssignmentId> all;

  @BeforeEach
  void the_ministry_has_work() {
    people = office.people("C-bct");
  }

  @AfterEach
  void everything_goes_on() {
    gate.open();
    failure.never();
    clock.reset();
  }

  private List<Planned> threeReports() {
    all = office.assignmentsOf(office.issued(people, Office.tasks(3, "C-bct")));
    List<Planned> planned = all.stream().map(this::approval).toList();
    as.person(people.supervisor());
    return planned;
  }

  private Planned approval(AssignmentId id) {
    office.inProgress(people, id);
    var report = office.submitted(people, id);
    var approved = new Decision(report, AssignmentStatus.UNDER_REVIEW, true, "Đạt yêu cầu");
    return new Planned(id.value(), TITLE, approved.given());
  }

  private String begun(List<Planned> planned) {
    String id = Bulk.newId();
    beginRun.begin(id, BulkKind.REVIEW, Map.of(), planned);
    return id;
  }

  private long approvals(AssignmentId id) {
    return fold.acts(Assignment.class, id.value()).stream()
        .filter("ReportApproved"::equals)
        .count();
  }

  private AssignmentStatus status(AssignmentId id) {
    return assignmentSheet.head(id).status();
  }

  @Test
  void one_that_is_refused_leaves_the_others_and_says_why_in_both_languages() {
    List<Planned> planned = threeReports();
    reviewReport.sendBack(all.get(1), office.waiting(all.get(1)), "Thiếu phụ lục");
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), planned);
    runs.awaitEnd(run);
    assertEquals(List.of(DONE, REFUSED, DONE), runs.states(run));
    assertNotEquals(runs.reason(run, 1).vi(), runs.reason(run, 1).en());
    assertTrue(runs.reason(run, 1).en().contains("yourself"), runs.reason(run, 1)::en);
    assertEquals("Đạt yêu cầu", sheet.lines(run).get(1).text());
    assertEquals(RunState.ENDED, sheet.head(run).state());
    assertFalse(sheet.head(run).canGoOn());
    all.forEach(each -> fold.check(Assignment.class, each.value()));
    assertEquals(List.of(1L, 0L, 1L), all.stream().map(this::approvals).toList());
  }

  @Test
  void it_goes_on_without_the_page_and_is_found_again_by_who_began_it_alone() throws Exception {
    List<Planned> planned = threeReports();
    gate.closeFor(all.get(1).value());
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), planned);
    gate.awaitArrival();
    assertEquals(List.of(DONE, OPEN, OPEN), runs.states(run));
    assertTrue(sheet.head(run).isRunning());
    assertEquals(1, sheet.head(run).settled());
    assertEquals(run, sheet.notEnded(BulkKind.REVIEW).get(0).id());

    as.person(people.owner());
    assertThrows(NothingThere.class, () -> sheet.head(run));
    assertThrows(NothingThere.class, () -> sheet.lines(run));
    assertThrows(NothingThere.class, () -> bulk.goOn(run));
    assertEquals(List.of(), sheet.mine());

    gate.open();
    as.person(people.supervisor());
    assertEquals(run, sheet.mine().get(0).id());
    runs.awaitEnd(run);
    assertEquals(List.of(DONE, DONE, DONE), runs.states(run));
    assertEquals(List.of(), sheet.notEnded(BulkKind.REVIEW));
  }

  @Test
  void pressed_twice_it_is_one_run() throws Exception {
    List<Planned> planned = threeReports();
    String id = Bulk.newId();
    Race.Runner click =
        Race.runner(
            people.supervisor(), () -> bulk.begin(id, BulkKind.REVIEW, Map.of(), planned));
    race.run(List.of(click, click, click)).forEach(each -> assertTrue(each.won(), each::toString));
    runs.awaitEnd(id);
    assertEquals(1, sheet.mine().size());
    assertEquals(List.of(DONE, DONE, DONE), runs.states(id));
    assertEquals(List.of(1L, 1L, 1L), all.stream().map(this::approvals).toList());
    as.person(people.reviewer());
    assertThrows(
        NothingThere.class, () -> bulk.begin(id, BulkKind.REVIEW, Map.of(), planned));
    assertThrows(
        NothingThere.class, () -> bulk.begin("1 or 1", BulkKind.REVIEW, Map.of(), planned));
  }

  @Test
  void after_the_server_went_away_nothing_is_done_twice_and_the_rest_is_done_when_asked() {
    String run = begun(threeReports());
    as.system();
    Order first = book.open(run).get(0);
    as.person(people.supervisor());
    performItem.perform(first.subject(), first.item());
    assertTrue(sheet.head(run).isRunning(), "a server is not given up at once");

    clock.forward(BulkRun.SILENCE.plusSeconds(1));
    assertEquals(RunState.STOPPED, sheet.head(run).state());
    assertTrue(sheet.head(run).canGoOn());
    assertEquals(List.of(DONE, OPEN, OPEN), runs.states(run));

    bulk.goOn(run);
    runs.awaitEnd(run);
    assertEquals(List.of(DONE, DONE, DONE), runs.states(run));
    assertEquals(List.of(1L, 1L, 1L), all.stream().map(this::approvals).toList());
    assertThrows(RuleViolation.class, () -> bulk.goOn(run));
    performItem.perform(first.subject(), first.item());
    assertEquals(1, approvals(all.get(0)), "a server that was thought dead does nothing again");
  }

  @Test
  void a_fault_undoes_its_item_alone_which_can_be_done_again() {
    List<Planned> planned = threeReports();
    failure.afterEvents(2);
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), planned);
    runs.awaitEnd(run);
    assertEquals(List.of(DONE, BROKEN, DONE), runs.states(run));
    assertEquals(AssignmentStatus.UNDER_REVIEW, status(all.get(1)));
    assertFalse(runs.reason(run, 1).vi().contains("the disk is full"));
    bulk.goOn(run);
    runs.awaitEnd(run);
    assertEquals(List.of(DONE, DONE, DONE), runs.states(run));
    assertEquals(List.of(1L, 1L, 1L), all.stream().map(this::approvals).toList());
  }

  @Test
  void each_item_is_done_with_what_the_person_may_at_that_moment() throws Exception {
    List<Planned> planned = threeReports();
    gate.closeFor(all.get(0).value());
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), planned);
    gate.awaitArrival();
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.deactivate(people.supervisor().id(), "Nghỉ hưu");
    gate.open();
    as.person(people.supervisor());
    runs.awaitEnd(run);
    assertEquals(List.of(DONE, REFUSED, REFUSED), runs.states(run));
    assertTrue(runs.reason(run, 1).en().contains("not act any more"));
    assertEquals(AssignmentStatus.UNDER_REVIEW, status(all.get(2)));
  }

  @Test
  void a_deputy_does_it_in_the_principals_name_as_long_as_they_are_one() {
    List<Planned> planned = threeReports();
    Person deputy = staff.enrol("C-bct", Role.OFFICIAL);
    LocalDate today = VietnamTime.today(clock);
    as.person(people.supervisor());
    DeputyshipId named =
        nameDeputy.name(people.supervisor().id(), deputy.id(), today, today, "Nghỉ phép");
    Person self = deputy.deputyOf(Set.of(people.supervisor().id()));
    as.person(people.supervisor().representedBy(self));
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), planned.subList(0, 1));
    runs.awaitEnd(run);
    assertEquals(List.of(DONE), runs.states(run));
    List<AuditQuery.Entry> story = assignmentSheet.story(all.get(0));
    assertTrue(
        story.stream().anyMatch(each -> people.supervisor().name().equals(each.onBehalfOf())),
        story::toString);

    String later = begun(planned.subList(1, 2));
    as.person(people.supervisor());
    assertThrows(NothingThere.class, () -> sheet.head(run));
    nameDeputy.end(named, "Đã về");
    as.person(self);
    clock.forward(BulkRun.SILENCE.plusSeconds(1));
    bulk.goOn(later);
    runs.awaitEnd(later);
    assertEquals(List.of(REFUSED), runs.states(later));
    assertEquals(AssignmentStatus.UNDER_REVIEW, status(all.get(1)));
  }

  @Test
  void a_directive_is_issued_once_in_one_transaction_whoever_presses_how_often() throws Exception {
    DirectiveId directive = office.cleared(people, Office.tasks(20, "C-bct"));
    List<Planned> planned = List.of(new Planned(directive.value(), TITLE));
    failure.afterEvents(10);
    String broken = bulk.begin(Bulk.newId(), BulkKind.ISSUE, Map.of(), planned);
    runs.awaitEnd(broken);
    assertEquals(List.of(BROKEN), runs.states(broken));
    assertEquals(DirectiveStatus.IN_CLEARANCE, directiveSheet.head(directive).status());
    assertEquals(List.of(), office.assignmentsOf(directive));

    gate.closeFor(directive.value());
    String run = bulk.begin(Bulk.newId(), BulkKind.ISSUE, Map.of(), planned);
    gate.awaitArrival();
    assertEquals(run, sheet.ofDirective(directive.value()).orElseThrow().run());
    assertEquals(run, bulk.begin(Bulk.newId(), BulkKind.ISSUE, Map.of(), planned));
    assertThrows(RuleViolation.class, () -> bulk.goOn(broken));
    Person other = staff.enrol("C-vpcp", Role.ISSUER);
    as.person(other);
    assertFalse(sheet.ofDirective(directive.value()).orElseThrow().own());
    assertEquals(
        "bulk.underWay",
        assertThrows(
                RuleViolation.class,
                () -> bulk.begin(Bulk.newId(), BulkKind.REVOKE, Map.of(), planned))
            .key());
    gate.open();
    as.person(people.issuer());
    runs.awaitEnd(run);
    assertEquals(List.of(DONE), runs.states(run));
    assertEquals(20, office.assignmentsOf(directive).size());
    assertTrue(sheet.ofDirective(directive.value()).isEmpty());

    bulk.goOn(broken);
    runs.awaitEnd(broken);
    assertEquals(List.of(REFUSED), runs.states(broken));
    assertEquals(20, office.assignmentsOf(directive).size());
  }

  @Test
  void it_is_forgotten_after_a_month() {
    List<Planned> planned = threeReports();
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), planned.subList(0, 1));
    runs.awaitEnd(run);
    clock.forward(Duration.ofDays(31));
    begun(planned.subList(1, 2));
    assertThrows(NothingThere.class, () -> sheet.head(run));
  }
}
