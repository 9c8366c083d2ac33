package vn.chidao.progress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

class InquiryTest {
  private static final AgencyCode TRADE = new AgencyCode("C-bct");
  private static final Person CLEARS = person("clears", TRADE, Role.COORDINATOR);
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 16);
  private static final LocalDate DUE = LocalDate.of(2025, 6, 20);

  private final Assignment assignment = anAssignment().coordinatedBy(TRADE).inProgress();

  @Test
  void question_goes_to_the_government_office_and_is_answered_by_its_reviewer() {
    Inquiry question = raise(InquiryKind.QUESTION, TRADE);
    assertEquals("C-vpcp", question.state().get("addressee"));
    assertRefused("progress.answer.notYours", () -> question.answer("Được", CLEARS, NOON));
    question.answer("Được", REVIEWER, NOON);
    assertEquals("ANSWERED", status(question));
  }

  @Test
  void obstacle_is_cleared_by_the_agency_it_is_addressed_to() {
    Inquiry obstacle = raise(InquiryKind.OBSTACLE, TRADE);
    assertRefused("progress.answer.notYours", () -> obstacle.answer("Đã xử lý", REVIEWER, NOON));
    obstacle.answer("Đã xử lý", CLEARS, NOON);
    obstacle.settle(assignment, null, OWNER, NOON);
    assertEquals("SETTLED", status(obstacle));
  }

  @Test
  void only_the_owner_raises_and_only_while_the_assignment_is_open() {
    assertRefused("progress.raise.notOwner", () -> raise(assignment, TRADE, DUE, COORDINATOR));
    Assignment closed = anAssignment().coordinatedBy(TRADE).accepted();
    assertRefused("progress.raise.notNow", () -> raise(closed, TRADE, DUE, OWNER));
  }

  @Test
  void addressee_takes_part_and_the_date_lies_ahead() {
    AgencyCode stranger = new AgencyCode("C-btc");
    assertRefused("progress.raise.noPart", () -> raise(assignment, stranger, DUE, OWNER));
    assertRefused("progress.raise.nobody", () -> raise(assignment, null, DUE, OWNER));
    assertRefused("progress.raise.dueMissing", () -> raise(assignment, TRADE, null, OWNER));
    assertRefused(
        "progress.raise.duePast", () -> raise(assignment, TRADE, TODAY.minusDays(1), OWNER));
  }

  @Test
  void who_raised_it_or_has_the_work_now_closes_it_and_nobody_else() {
    Inquiry obstacle = raise(InquiryKind.OBSTACLE, TRADE);
    obstacle.answer("Đã xử lý", CLEARS, NOON);
    assertRefused(
        "progress.confirm.notYours", () -> obstacle.settle(assignment, null, CLEARS, NOON));
    assertRefused(
        "progress.confirm.notYours", () -> obstacle.settle(assignment, null, COORDINATOR, NOON));
    Person next = person("next", OWNER.agency(), Role.OFFICIAL);
    assignment.nameOwner(next.id(), next.agency(), COORDINATOR, NOON);
    obstacle.settle(assignment, "Xong", next, NOON);
    assertEquals("next", obstacle.state().get("closedBy"));
  }

  @Test
  void answer_that_does_not_help_waits_again_until_a_new_date() {
    Inquiry obstacle = raise(InquiryKind.OBSTACLE, TRADE);
    obstacle.answer("Đã xử lý", CLEARS, NOON);
    assertRefused(
        "progress.raise.dueMissing",
        () -> obstacle.sendBack(assignment, "Chưa đủ", null, TODAY, OWNER, NOON));
    obstacle.sendBack(assignment, "Chưa đủ", DUE.plusDays(5), TODAY, OWNER, NOON);
    assertEquals("RAISED", status(obstacle));
    assertEquals("2025-06-25", obstacle.state().get("dueOn"));
    obstacle.answer("Đã bổ sung", CLEARS, NOON);
  }

  @Test
  void nobody_answers_what_they_raised() {
    Person both = person("owner", OWNER.agency(), Role.OFFICIAL, Role.COORDINATOR);
    Inquiry own = raise(assignment, OWNER.agency(), DUE, OWNER);
    assertRefused("progress.answer.own", () -> own.answer("Tự xử lý", both, NOON));
    Person deputy = CLEARS.deputyOf(Set.of(OWNER.id()));
    Inquiry foreign = raise(assignment, CLEARS.agency(), DUE, OWNER);
    assertRefused("shared.deputyOfDoer", () -> foreign.answer("Xong", deputy, NOON));
  }

  @Test
  void second_answer_and_second_confirmation_are_refused() {
    Inquiry obstacle = raise(InquiryKind.OBSTACLE, TRADE);
    assertRefused("progress.gone", () -> obstacle.settle(assignment, null, OWNER, NOON));
    obstacle.answer("Đã xử lý", CLEARS, NOON);
    assertRefused("progress.gone", () -> obstacle.answer("Lần nữa", CLEARS, NOON));
    assertRefused("progress.gone", () -> obstacle.urge(NOON));
  }

  @Test
  void the_same_is_not_raised_again_while_it_is_open() {
    Inquiry open = raise(InquiryKind.OBSTACLE, TRADE);
    raise(InquiryKind.OBSTACLE, TRADE).requireNew(List.of());
    raise(InquiryKind.QUESTION, TRADE).requireNew(List.of(open));
    raise(assignment, TRADE, DUE.plusDays(1), OWNER).requireNew(List.of(open));
    assertRefused(
        "progress.raise.already",
        () -> raise(InquiryKind.OBSTACLE, TRADE).requireNew(List.of(open)));
  }

  @Test
  void what_is_not_needed_any_more_is_dropped_before_the_answer() {
    Inquiry obstacle = raise(InquiryKind.OBSTACLE, TRADE);
    obstacle.drop(assignment, "Đã tự giải quyết", OWNER, NOON);
    assertEquals("DROPPED", status(obstacle));
    assertRefused("progress.gone", () -> obstacle.answer("Đã xử lý", CLEARS, NOON));
  }

  @Test
  void end_of_the_assignment_ends_it() {
    Inquiry obstacle = raise(InquiryKind.OBSTACLE, TRADE);
    obstacle.urge(NOON);
    obstacle.assignmentEnded(NOON);
    assertEquals("ENDED", status(obstacle));
    assertEquals("1", obstacle.state().get("urged"));
  }

  private Inquiry raise(InquiryKind kind, AgencyCode to) {
    return Inquiry.raise(assignment, kind, "Thiếu số liệu", to, DUE, TODAY, OWNER, NOON).inquiry();
  }

  private static Inquiry raise(Assignment of, AgencyCode to, LocalDate due, Person by) {
    return Inquiry.raise(of, InquiryKind.OBSTACLE, "Thiếu số liệu", to, due, TODAY, by, NOON)
        .inquiry();
  }

  private static String status(Inquiry inquiry) {
    return inquiry.state().get("status");
  }

  private static void assertRefused(String key, Executable decision) {
    assertEquals(key, assertThrows(RuleViolation.class, decision).key());
  }
}
