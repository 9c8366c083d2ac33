package vn.chidao.overdue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.SUPERVISOR;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.overdue.model.Milestone.Aim;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

class OverdueReviewTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 7);
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 20);
  private static final LocalDate SECOND = LocalDate.of(2025, 8, 10);
  private static final Reasons REASONS =
      new Reasons("Chưa xong", "Chậm 7 ngày", "Thiếu số liệu", "Vụ Kế hoạch");

  private Assignment assignment;
  private OverdueReview review;

  @BeforeEach
  void july_is_reviewed() {
    assignment = anAssignment().inProgress();
    review =
        OverdueReview.open(assignment, YearMonth.of(2025, 7), LocalDate.of(2025, 7, 14), NOON)
            .review();
  }

  @Test
  void it_names_its_month_and_the_deadline_that_was_missed() {
    assertEquals(YearMonth.of(2025, 7), review.month());
    assertEquals("2025-06-30", review.state().get("lateSince"));
    assertEquals(OverdueStatus.OPENED, review.status());
  }

  @Test
  void owner_or_coordinator_explains_and_nobody_else() {
    assertRefused("overdue.notYours", () -> explain(SUPERVISOR));
    assertRefused("overdue.notYours", () -> explain(person("other", POLICE, Role.OFFICIAL)));
    explain(COORDINATOR);
    assertEquals(OverdueStatus.EXPLAINED, review.status());
  }

  @Test
  void none_of_nature_degree_cause_and_responsibility_may_be_missing() {
    assertRefused("overdue.explain.incomplete", () -> new Reasons("a", "b", null, "d"));
  }

  @Test
  void roadmap_has_steps_with_words_and_days_ahead() {
    assertRefused("overdue.roadmap.missing", () -> explain(OWNER, List.of()));
    assertRefused(
        "overdue.roadmap.step", () -> explain(OWNER, List.of(new Aim("x", TODAY.minusDays(1)))));
    assertRefused("overdue.roadmap.step", () -> explain(OWNER, List.of(new Aim(null, FIRST))));
    assertRefused("overdue.roadmap.step", () -> explain(OWNER, List.of(new Aim("x", null))));
  }

  @Test
  void milestones_stand_in_the_order_of_their_days() {
    explain(OWNER, List.of(new Aim("sau", SECOND), new Aim("trước", FIRST)));
    assertEquals("trước", review.state().get("milestones[1].aim"));
  }

  @Test
  void who_wrote_it_does_not_confirm_it() {
    Person both = person("both", POLICE, Role.COORDINATOR, Role.SUPERVISOR);
    explain(both);
    assertRefused("overdue.own", () -> review.confirm(null, both, NOON));
    review.confirm(null, SUPERVISOR, NOON);
    assertEquals(OverdueStatus.CONFIRMED, review.status());
  }

  @Test
  void only_the_office_decides_and_never_on_its_own_words() {
    confirmed();
    assertRefused("overdue.officeOnly", () -> review.accept(assignment, null, SUPERVISOR, NOON));
    review.accept(assignment, null, REVIEWER, NOON);
    assertEquals(FIRST, review.nextMilestone().orElseThrow());
  }

  @Test
  void what_is_sent_back_is_explained_anew_and_confirmed_anew() {
    confirmed();
    review.sendBack(assignment, "Chưa rõ", LocalDate.of(2025, 7, 21), REVIEWER, NOON);
    assertEquals(OverdueStatus.OPENED, review.status());
    assertEquals("Chưa rõ", review.state().get("returnReason"));
    assertNull(review.state().get("confirmedBy"));
    explain(OWNER, List.of(new Aim("khác", SECOND)));
    assertEquals("khác", review.state().get("milestones[1].aim"));
    assertNull(review.state().get("milestones[2].aim"));
  }

  @Test
  void it_ends_when_nothing_convinces() {
    confirmed();
    review.takeNote(assignment, "Không có nguyên nhân khách quan", REVIEWER, NOON);
    assertFalse(review.status().isOpen());
    assertRefused("overdue.gone", () -> review.accept(assignment, null, REVIEWER, NOON));
  }

  @Test
  void milestones_are_reached_one_by_one_and_the_last_ends_it() {
    watched();
    review.reach(assignment, milestone(1), "Đã trình", FIRST, OWNER, NOON);
    assertRefused(
        "overdue.milestone.reachedAlready",
        () -> review.reach(assignment, milestone(1), "Đã trình", FIRST, OWNER, NOON));
    assertEquals(SECOND, review.nextMilestone().orElseThrow());
    review.reach(assignment, milestone(2), "Đã ban hành", FIRST, COORDINATOR, NOON);
    assertEquals(OverdueStatus.FINISHED, review.status());
    assertTrue(review.miss(assignment, SECOND.plusDays(1), NOON).isEmpty());
  }

  @Test
  void missed_milestone_is_told_to_owner_supervisor_leader_and_office_and_stays_missed() {
    watched();
    assertTrue(review.miss(assignment, FIRST, NOON).isEmpty(), "the day itself counts");
    var missed = review.miss(assignment, FIRST.plusDays(1), NOON).orElseThrow();
    assertEquals(
        Set.of(
            Receiver.official(OWNER.id()),
            Receiver.holders(Role.SUPERVISOR, POLICE),
            Receiver.holders(Role.AGENCY_LEADER, POLICE),
            Receiver.holders(Role.REVIEWER, AgencyCode.GOVERNMENT_OFFICE)),
        missed.notices().get(0).receivers());
    assertTrue(review.miss(assignment, FIRST.plusDays(2), NOON).isEmpty(), "told once");
    review.reach(assignment, milestone(1), "Đã trình", FIRST.plusDays(3), OWNER, NOON);
    assertEquals("2025-07-21", review.state().get("milestones[1].missedOn"));
    review.miss(assignment, SECOND.plusDays(1), NOON);
    assertEquals(OverdueStatus.FINISHED, review.status());
  }

  @Test
  void silence_is_urged_and_stays_on_record_when_the_next_month_comes() {
    review.urge(assignment, NOON);
    assertEquals(1, review.urged());
    review.stayedSilent(NOON);
    assertEquals(OverdueStatus.SILENT, review.status());
    assertRefused("overdue.gone", () -> explain(OWNER));
  }

  @Test
  void explained_review_is_not_silent() {
    explain(OWNER);
    assertRefused("overdue.gone", () -> review.stayedSilent(NOON));
    assertRefused("overdue.gone", () -> review.urge(assignment, NOON));
  }

  @Test
  void what_is_over_is_over_once() {
    review.over(OverdueStatus.OVERTAKEN, NOON);
    assertRefused("overdue.gone", () -> review.over(OverdueStatus.OVERTAKEN, NOON));
  }

  private void explain(Person by) {
    explain(by, List.of(new Aim("Trình", FIRST), new Aim("Ban hành", SECOND)));
  }

  private void explain(Person by, List<Aim> roadmap) {
    review.explain(assignment, REASONS, roadmap, TODAY, by, NOON);
  }

  private void confirmed() {
    explain(OWNER);
    review.confirm(null, SUPERVISOR, NOON);
  }

  private void watched() {
    confirmed();
    review.accept(assignment, null, REVIEWER, NOON);
  }

  private String milestone(int place) {
    return review.state().get("milestones[" + place + "].milestone");
  }

  private static void assertRefused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }
}
