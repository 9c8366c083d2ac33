package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.assignment.model.AssignmentFixture.LEADER;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.SUPERVISOR;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;
import static vn.chidao.assignment.model.AssignmentFixture.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.model.AgencyRequest.ExtensionWish;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** Nobody decides on their own work or their principal's, in whichever guise they come. */
class DeputiesDecideTest {
  private static final Person SECOND = person("second", POLICE, Role.SUPERVISOR, Role.OFFICIAL);
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 16);

  @Test
  void a_deputy_reports_in_the_owners_name() {
    Assignment assignment = anAssignment().inProgress();
    Person guise = OWNER.representedBy(SECOND.deputyOf(Set.of(OWNER.id())));
    write(assignment, guise);
    assignment.submitReport(List.of(), guise, NOON);
    assertEquals(AssignmentStatus.UNDER_REVIEW, assignment.course().status());
    assertEquals("second", assignment.state().get("reports[1].writtenByDeputies"));
    assertEquals("owner", assignment.state().get("reports[1].writtenBy"));
  }

  @Test
  void who_stands_in_for_the_owner_today_does_not_approve_the_report_in_either_guise() {
    Assignment assignment = anAssignment().underReview();
    Person deputy = SECOND.deputyOf(Set.of(OWNER.id(), SUPERVISOR.id()));
    refusedAsDeputy(() -> approve(assignment, deputy));
    refusedAsDeputy(() -> approve(assignment, SUPERVISOR.representedBy(deputy)));
    refusedAsDeputy(() -> sendBack(assignment, deputy));
    approve(assignment, SECOND);
  }

  @Test
  void who_wrote_for_the_owner_does_not_approve_the_same_words_when_they_are_sent_again() {
    Assignment assignment = anAssignment().inProgress();
    write(assignment, OWNER.representedBy(SECOND.deputyOf(Set.of(OWNER.id()))));
    assignment.submitReport(List.of(), OWNER, NOON);
    assignment.recallReport(AssignmentFixture.waiting(assignment), "Nhầm", OWNER, NOON);
    assignment.draftReport(OWNER, NOON);
    assignment.submitReport(List.of(), OWNER, NOON);
    refused("assignment.review.ownReport", () -> approve(assignment, SECOND));
    sendBack(assignment, SUPERVISOR);
    write(assignment, OWNER);
    assignment.submitReport(List.of(), OWNER, NOON);
    assertEquals("second", assignment.state().get("reports[3].writtenByDeputies"));
    refused("assignment.review.ownReport", () -> approve(assignment, SECOND));
  }

  @Test
  void a_former_owner_does_not_approve_their_words_when_the_next_one_sends_them() {
    Person next = person("next", POLICE, Role.OFFICIAL);
    Assignment assignment = anAssignment().underReview();
    sendBack(assignment, SUPERVISOR);
    assignment.nameOwner(next.id(), POLICE, SUPERVISOR, NOON);
    assignment.draftReport(next, NOON);
    assignment.submitReport(List.of(), next, NOON);
    Person former = new Person(OWNER.id(), "", "", POLICE, Set.of(Role.SUPERVISOR));
    refused("assignment.review.ownReport", () -> approve(assignment, former));
    approve(assignment, SUPERVISOR);
  }

  @Test
  void a_former_owner_does_not_approve_what_they_began_and_the_next_one_goes_on_with() {
    Person next = person("next", POLICE, Role.OFFICIAL);
    Assignment assignment = anAssignment().inProgress();
    write(assignment, OWNER);
    assignment.nameOwner(next.id(), POLICE, SUPERVISOR, NOON);
    write(assignment, next);
    assignment.submitReport(List.of(), next, NOON);
    Person former = new Person(OWNER.id(), "", "", POLICE, Set.of(Role.SUPERVISOR));
    refused("assignment.review.ownReport", () -> approve(assignment, former));
    approve(assignment, SUPERVISOR);
  }

  @Test
  void who_wrote_for_the_owner_never_approves_it_not_even_later() {
    Assignment assignment = anAssignment().inProgress();
    write(assignment, OWNER.representedBy(SECOND.deputyOf(Set.of(OWNER.id()))));
    Person third = person("third", POLICE, Role.SUPERVISOR);
    write(assignment, OWNER.representedBy(third.deputyOf(Set.of(OWNER.id()))));
    write(assignment, OWNER);
    assignment.submitReport(List.of(), OWNER, NOON);
    refused("assignment.review.ownReport", () -> approve(assignment, SECOND));
    refused("assignment.review.ownReport", () -> approve(assignment, third));
    refusedAsDeputy(() -> approve(assignment, SUPERVISOR.representedBy(third)));
    approve(assignment, SUPERVISOR);
  }

  @Test
  void the_owner_does_not_approve_the_own_report_as_the_supervisors_deputy() {
    Assignment assignment = anAssignment().underReview();
    Person owner = OWNER.deputyOf(Set.of(SUPERVISOR.id()));
    refusedAsDeputy(() -> approve(assignment, SUPERVISOR.representedBy(owner)));
  }

  @Test
  void who_approved_as_a_deputy_does_not_approve_again_and_neither_does_the_principal() {
    Assignment assignment = anAssignment().underReview();
    ReportId report = waiting(assignment);
    Person deputy = person("deputy", POLICE, Role.AGENCY_LEADER).deputyOf(Set.of(SUPERVISOR.id()));
    assignment.approveReport(report, SUPERVISOR.representedBy(deputy), true, null, NOON);
    assertEquals("deputy", assignment.state().get("reports[1].reviewedByDeputy"));
    refused(
        "assignment.review.ownApproval",
        () -> assignment.endorseReport(report, person("deputy", POLICE), null, NOON));
    refused(
        "assignment.review.ownApproval",
        () -> assignment.endorseReport(report, SUPERVISOR, null, NOON));
    refusedAsDeputy(
        () -> assignment.endorseReport(report, LEADER.representedBy(deputy), null, NOON));
    assignment.endorseReport(report, LEADER, null, NOON);
  }

  @Test
  void who_stands_in_for_the_approver_does_not_accept() {
    Assignment assignment = anAssignment().awaitingAcceptance();
    Person deputy = REVIEWER.deputyOf(Set.of(SUPERVISOR.id()));
    refusedAsDeputy(() -> accept(assignment, deputy));
    accept(assignment, REVIEWER);
  }

  @Test
  void an_extension_asked_for_by_a_deputy_is_passed_on_by_neither() {
    Assignment assignment = anAssignment().inProgress();
    ExtensionWish wish = new ExtensionWish(LocalDate.of(2025, 9, 30), "Chờ ý kiến", 10);
    Person deputy = SECOND.deputyOf(Set.of(OWNER.id()));
    assignment.requestExtension(wish, OWNER.representedBy(deputy), NOON);
    refused(
        "assignment.request.ownRequest",
        () -> assignment.reviewExtension(true, SECOND, null, NOON));
    refused(
        "assignment.request.ownRequest", () -> assignment.reviewExtension(true, OWNER, null, NOON));
    Person passing = person("passing", POLICE, Role.OFFICIAL).deputyOf(Set.of(SUPERVISOR.id()));
    assignment.reviewExtension(true, SUPERVISOR.representedBy(passing), null, NOON);
    Person lent = person("passing", AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    refused(
        "assignment.request.ownRequest",
        () -> assignment.declineExtension(lent, "Không đủ căn cứ", NOON));
    assignment.declineExtension(REVIEWER, "Không đủ căn cứ", NOON);
  }

  private static void write(Assignment assignment, Person writer) {
    List<ReportItem> items =
        assignment.deliverables().stream()
            .map(d -> new ReportItem(d.id(), "12/QĐ-TTg", TODAY, "Phó Thủ tướng", null))
            .toList();
    assignment.saveReport(ReportKind.RESULT, "Đã xong", items, writer, NOON);
  }

  private static void approve(Assignment assignment, Person by) {
    assignment.approveReport(waiting(assignment), by, false, null, NOON);
  }

  private static void sendBack(Assignment assignment, Person by) {
    assignment.returnReport(waiting(assignment), by, "Thiếu", NOON);
  }

  private static void accept(Assignment assignment, Person by) {
    assignment.acceptResult(waiting(assignment), by, null, TODAY, NOON);
  }

  private static void refusedAsDeputy(Executable act) {
    refused("shared.deputyOfDoer", act);
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }
}
