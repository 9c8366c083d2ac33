package vn.chidao.overdue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.audit.AuditQuery;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.overdue.ExplainOverdue.Explanation;
import vn.chidao.overdue.ReviewSheet.Step;
import vn.chidao.overdue.model.Milestone.Aim;
import vn.chidao.overdue.model.OverdueReview;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.NothingThere;
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
import vn.chidao.support.Statements;
import vn.chidao.support.TestClock;
import vn.chidao.urging.UrgingSheet;

/** The monthly review of late assignments: run, explanation, decision, milestones, and its end. */
@ExtendWith(ArquillianExtension.class)
class OverdueIT {
  /** The day before the deadline of all tasks here, then the day of July's run. */
  private static final LocalDate REVIEW_DAY = LocalDate.of(2027, 7, 5);

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject Fold fold;
  @Inject TestClock clock;
  @Inject LateAssignments late;
  @Inject OpenReviews openReviews;
  @Inject ExplainOverdue explainOverdue;
  @Inject ConfirmExplanation confirmExplanation;
  @Inject DecideReview decideReview;
  @Inject ReachMilestone reachMilestone;
  @Inject ReviewSheet sheet;
  @Inject UrgingSheet urgings;
  @Inject AssignmentSheet assignmentSheet;
  @Inject AssignmentRegister register;
  @Inject ExtendDeadline extendDeadline;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject Inbox inbox;

  private People people;
  private DirectiveId directive;
  private AssignmentId assignment;

  @BeforeEach
  void one_assignment_is_late() {
    people = office.people("C-bca");
    directive = office.issued(people, Office.tasks(1, "C-bca"));
    assignment = office.assignmentsOf(directive).get(0);
    office.inProgress(people, assignment);
    itIs(REVIEW_DAY);
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  @Test
  void months_run_finds_what_is_late_on_its_day_once_and_makes_up_for_a_missed_day() {
    assertTrue(found(), "late on the fifth");
    itIs(REVIEW_DAY.minusDays(1));
    assertFalse(found(), "not before the fifth");
    itIs(REVIEW_DAY.plusDays(9));
    assertTrue(found(), "made up for");
    open();
    assertFalse(found(), "once a month");
    assertThrows(RuntimeException.class, this::open);
    itIs(REVIEW_DAY.plusMonths(1));
    assertTrue(found(), "and again the next month");
  }

  @Test
  void what_became_late_after_the_day_waits_for_the_next_month() {
    itIs(LocalDate.of(2027, 6, 30));
    assertFalse(found());
    itIs(LocalDate.of(2027, 7, 1));
    assertFalse(found());
  }

  @Test
  void explained_confirmed_accepted_and_one_milestone_reached_one_missed() {
    ReviewId id = open();
    assertEquals(List.of("EXPLAIN_OVERDUE", "REPORT"), waiting(people.owner()));
    explain(id);
    assertEquals(List.of("CONFIRM_EXPLANATION"), waiting(people.supervisor()));
    as.person(people.supervisor());
    confirmExplanation.confirm(id, "Đúng như vậy");
    assertEquals(List.of("DECIDE_OVERDUE"), waiting(people.reviewer()));
    as.person(people.reviewer());
    decideReview.accept(id, null);
    assertEquals(List.of("REACH_MILESTONE", "REPORT"), waiting(people.owner()));

    as.person(people.owner());
    reachMilestone.reach(id, steps(id).get(0).id(), "Đã trình");
    itIs(REVIEW_DAY.plusDays(20));
    jobs.runDue(id.value());
    as.person(people.owner());
    assertNotNull(steps(id).get(0).reachedOn());
    assertEquals(REVIEW_DAY.plusDays(20), steps(id).get(1).missedOn());
    assertEquals(OverdueStatus.FINISHED, sheet.of(assignment).get(0).status());
    assertEquals(List.of(), jobs.open(id.value()));
    fold.check(OverdueReview.class, id.value());
    assertEquals(
        List.of(
            "OverdueReviewOpened",
            "OverdueExplained",
            "ExplanationConfirmed",
            "RoadmapAccepted",
            "MilestoneReached",
            "MilestonesMissed"),
        fold.acts(OverdueReview.class, id.value()));
    assertTrue(
        assignmentSheet.story(assignment).stream()
            .map(AuditQuery.Entry::action)
            .toList()
            .contains("MilestonesMissed"));
    assertEquals(1, counted(AssignmentRegister.State.REVIEWED_LATE));
  }

  @Test
  void every_milestone_reached_ends_the_review() {
    ReviewId id = watched();
    as.person(people.coordinator());
    reachMilestone.reach(id, steps(id).get(0).id(), "Đã trình");
    reachMilestone.reach(id, steps(id).get(1).id(), "Đã ban hành");
    assertEquals(OverdueStatus.FINISHED, sheet.of(assignment).get(0).status());
    assertEquals(List.of(), jobs.open(id.value()));
    fold.check(OverdueReview.class, id.value());
  }

  @Test
  void it_goes_back_from_supervisor_and_office_and_is_explained_anew() {
    ReviewId id = open();
    explain(id);
    as.person(people.supervisor());
    confirmExplanation.sendBack(id, "Nêu rõ trách nhiệm");
    explain(id);
    as.person(people.supervisor());
    confirmExplanation.confirm(id, null);
    as.person(people.reviewer());
    decideReview.sendBack(id, "Lộ trình quá dài");
    assertEquals(List.of("EXPLAIN_OVERDUE", "REPORT"), waiting(people.owner()));
    explain(id);
    assertEquals(2, sheet.roadmap(id).size());
    fold.check(OverdueReview.class, id.value());
  }

  @Test
  void what_convinces_nobody_is_noted_and_urged() {
    ReviewId id = confirmed();
    as.person(people.reviewer());
    decideReview.takeNote(id, "Không nêu nguyên nhân", REVIEW_DAY.plusDays(7));
    assertEquals(OverdueStatus.UNCONVINCING, sheet.of(assignment).get(0).status());
    assertEquals(REVIEW_DAY.plusDays(7), urgings.of(assignment).get(0).reportDueOn());
    fold.check(OverdueReview.class, id.value());
  }

  @Test
  void silence_is_urged_and_the_next_month_leaves_it_on_record() {
    ReviewId july = open();
    for (int day = 1; day <= 30; day++) {
      itIs(REVIEW_DAY.plusDays(day));
      jobs.runDue(july.value());
    }
    itIs(REVIEW_DAY.plusMonths(1));
    ReviewId august = open();
    as.person(people.owner());
    List<ReviewSheet.Line> months = sheet.of(assignment);
    assertEquals(List.of("2027-08", "2027-07"), months.stream().map(m -> m.month()).toList());
    assertEquals(OverdueStatus.SILENT, months.get(1).status());
    assertEquals(5, months.get(1).urged());
    assertEquals(List.of(), jobs.open(july.value()));
    explain(august);
    fold.check(OverdueReview.class, july.value());
  }

  @Test
  void newer_roadmap_takes_the_place_of_the_former() {
    ReviewId july = watched();
    itIs(REVIEW_DAY.plusMonths(1));
    ReviewId august = open();
    explain(august);
    as.person(people.supervisor());
    confirmExplanation.confirm(august, null);
    as.person(people.reviewer());
    decideReview.accept(august, null);
    assertEquals(
        List.of(OverdueStatus.WATCHED, OverdueStatus.REPLACED),
        sheet.of(assignment).stream().map(ReviewSheet.Line::status).toList());
    assertEquals(List.of(), jobs.open(july.value()));
    fold.check(OverdueReview.class, july.value());
  }

  @Test
  void it_is_over_when_the_assignment_ends_or_is_not_late_any_more() {
    ReviewId id = open();
    as.person(people.reviewer());
    extendDeadline.extend(assignment, office.edition(assignment), REVIEW_DAY.plusMonths(2), "55/TB-VPCP", "Đồng ý");
    assertEquals(OverdueStatus.OVERTAKEN, sheet.of(assignment).get(0).status());
    assertEquals(List.of(), jobs.open(id.value()));

    itIs(REVIEW_DAY.plusMonths(3));
    ReviewId october = open();
    as.person(people.issuer());
    withdrawAssignment.withdraw(assignment, "Giao lại");
    assertEquals(OverdueStatus.OVERTAKEN, sheet.of(assignment).get(0).status());
    fold.check(OverdueReview.class, october.value());
  }

  @Test
  void unowned_assignment_is_explained_by_the_coordinator() {
    clock.reset();
    DirectiveId other = office.issued(people, Office.tasks(1, "C-bca"));
    assignment = office.assignmentsOf(other).get(0);
    itIs(REVIEW_DAY);
    ReviewId id = open();
    assertTrue(waiting(people.coordinator()).contains("EXPLAIN_FOR_AGENCY"));
    as.person(people.coordinator());
    explainOverdue.explain(id, explanation());
    assertEquals(OverdueStatus.EXPLAINED, sheet.of(assignment).get(0).status());
  }

  @Test
  void who_has_no_part_learns_nothing() {
    ReviewId id = open();
    as.person(staff.enrol("C-bnnmt", Role.COORDINATOR));
    assertThrows(NothingThere.class, () -> sheet.of(assignment));
    assertThrows(NothingThere.class, () -> explainOverdue.explain(id, explanation()));
    as.person(staff.enrol("C-bca", Role.OFFICIAL));
    assertEquals(
        "overdue.notYours",
        assertThrows(RuleViolation.class, () -> explainOverdue.explain(id, explanation())).key());
  }

  @Test
  void run_costs_the_same_few_statements_for_one_and_for_many() {
    List<AssignmentId> many =
        office.assignmentsOf(office.issued(people, Office.tasks(60, "C-bca")));
    as.system();
    int one = count(() -> openReviews.open(List.of(assignment)));
    int sixty = count(() -> openReviews.open(many));
    ReviewId id = newest();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("open one", one);
    counts.put("open sixty", sixty);
    as.person(people.owner());
    counts.put("explain", count(() -> explainOverdue.explain(id, explanation())));
    as.person(people.supervisor());
    counts.put("confirm", count(() -> confirmExplanation.confirm(id, null)));
    as.person(people.reviewer());
    counts.put("accept", count(() -> decideReview.accept(id, null)));
    assertEquals(Map.of("open one", 26, "open sixty", 42, "explain", 35, "confirm", 28, "accept", 35), counts);
  }

  private static int count(Executable call) {
    return Statements.of(call).size();
  }

  private void itIs(LocalDate day) {
    Instant morning = day.atTime(LocalTime.of(9, 0)).atZone(VietnamTime.ZONE).toInstant();
    clock.moveTo(morning);
  }

  private boolean found() {
    as.system();
    return late.notReviewed(100_000).contains(assignment);
  }

  private ReviewId open() {
    as.system();
    openReviews.open(List.of(assignment));
    return newest();
  }

  private ReviewId newest() {
    as.person(people.reviewer());
    return new ReviewId(sheet.of(assignment).get(0).id());
  }

  private Explanation explanation() {
    LocalDate today = VietnamTime.today(clock);
    return new Explanation(
        "Chưa hoàn thành",
        "Chậm 5 ngày",
        "Thiếu số liệu của địa phương",
        "Cục A01",
        List.of(new Aim("Trình", today.plusDays(8)), new Aim("Ban hành", today.plusDays(15))));
  }

  private void explain(ReviewId id) {
    as.person(people.owner());
    explainOverdue.explain(id, explanation());
    clock.forward(Duration.ofMinutes(1));
  }

  private ReviewId confirmed() {
    ReviewId id = open();
    explain(id);
    as.person(people.supervisor());
    confirmExplanation.confirm(id, null);
    return id;
  }

  private ReviewId watched() {
    ReviewId id = confirmed();
    as.person(people.reviewer());
    decideReview.accept(id, null);
    return id;
  }

  private List<Step> steps(ReviewId id) {
    return sheet.roadmap(id);
  }

  private long counted(AssignmentRegister.State state) {
    return register.count(
        new AssignmentRegister.Filter(null, state, directive.value(), null));
  }

  private List<String> waiting(Person person) {
    as.person(person);
    return Stream.of(Act.values())
        .flatMap(act -> inbox.page(new Inbox.Filter(null, null, act), 0, 200).stream())
        .filter(item -> item.id().equals(assignment.value()))
        .map(Inbox.Item::act)
        .map(Act::name)
        .sorted()
        .toList();
  }
}
