package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.ISSUER;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.SUPERVISOR;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;
import static vn.chidao.assignment.model.AssignmentFixture.submit;
import static vn.chidao.assignment.model.AssignmentFixture.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

class AssignmentTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 16);

  @Test
  void the_straight_way_ends_accepted_with_the_day_of_the_report() {
    Assignment assignment = anAssignment().accepted();
    assertEquals(AssignmentStatus.ACCEPTED, assignment.course().status());
    assertEquals("2025-06-16", assignment.state().get("completedOn"));
  }

  @Test
  void another_agency_cannot_receive_it() {
    Person foreigner = person("x", new AgencyCode("C-bct"), Role.COORDINATOR);
    refused("assignment.otherAgency", () -> anAssignment().assigned().receive(foreigner, NOON));
  }

  @Test
  void it_is_received_once() {
    refused(
        "assignment.status.refused", () -> anAssignment().received().receive(COORDINATOR, NOON));
  }

  @Test
  void an_owner_of_another_agency_is_refused() {
    refused(
        "assignment.owner.otherAgency",
        () ->
            anAssignment()
                .received()
                .nameOwner(OWNER.id(), new AgencyCode("C-bct"), COORDINATOR, NOON));
  }

  @Test
  void the_work_can_change_hands_and_the_first_owner_is_told_apart() {
    Assignment assignment = anAssignment().inProgress();
    Person next = person("next", POLICE, Role.OFFICIAL);
    assertFalse(assignment.nameOwner(next.id(), POLICE, COORDINATOR, NOON).first());
    refused("assignment.report.notOwner", () -> submit(assignment));
  }

  @Test
  void an_empty_report_is_refused() {
    Assignment assignment = anAssignment().inProgress();
    refused("assignment.report.empty", () -> assignment.submitReport(List.of(), OWNER, NOON));
  }

  @Test
  void an_issued_product_needs_number_date_and_signer() {
    Assignment assignment = anAssignment().inProgress();
    assignment.saveReport(ReportKind.RESULT, "Đã xong", List.of(), OWNER, NOON);
    String product = assignment.deliverables().get(0).id();
    refused(
        "assignment.report.documentMissing",
        () ->
            assignment.submitReport(
                List.of(new Evidence(product, "de-an.pdf", "00")), OWNER, NOON));
  }

  @Test
  void any_other_product_is_shown_by_a_file() {
    Assignment assignment =
        anAssignment()
            .owing(new Deliverable.Product("Cơ sở dữ liệu", ProductKind.OTHER, "Vận hành"))
            .inProgress();
    assignment.saveReport(ReportKind.RESULT, "Đã xong", List.of(), OWNER, NOON);
    refused(
        "assignment.report.productMissing", () -> assignment.submitReport(List.of(), OWNER, NOON));
    String product = assignment.deliverables().get(0).id();
    assignment.submitReport(List.of(new Evidence(product, "anh.png", "00")), OWNER, NOON);
    assertEquals(AssignmentStatus.UNDER_REVIEW, assignment.course().status());
  }

  @Test
  void the_author_cannot_approve_their_own_report() {
    Assignment assignment = anAssignment().underReview();
    refused(
        "assignment.review.ownReport",
        () -> assignment.approveReport(waiting(assignment), OWNER, false, null, NOON));
  }

  @Test
  void a_former_owner_who_wrote_the_report_cannot_approve_it_either() {
    Assignment assignment = anAssignment().underReview();
    assignment.returnReport(waiting(assignment), SUPERVISOR, "Bổ sung", NOON);
    Person next = person("next", POLICE, Role.OFFICIAL);
    assignment.nameOwner(next.id(), POLICE, COORDINATOR, NOON);
    refused("assignment.report.notOwner", () -> submit(assignment));
  }

  @Test
  void a_supervisor_of_another_agency_cannot_approve() {
    Assignment assignment = anAssignment().underReview();
    Person foreigner = person("x", new AgencyCode("C-bct"), Role.SUPERVISOR);
    refused(
        "assignment.otherAgency",
        () -> assignment.approveReport(waiting(assignment), foreigner, false, null, NOON));
  }

  @Test
  void who_approved_cannot_accept() {
    Assignment assignment = anAssignment().awaitingAcceptance();
    Person both = person("supervisor", AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    refused(
        "assignment.review.ownApproval",
        () -> assignment.acceptResult(waiting(assignment), both, null, DAY, NOON));
  }

  @Test
  void only_the_issuing_side_accepts() {
    Assignment assignment = anAssignment().awaitingAcceptance();
    Person foreigner = person("x", POLICE, Role.REVIEWER);
    refused(
        "assignment.accept.issuingSideOnly",
        () -> assignment.acceptResult(waiting(assignment), foreigner, null, DAY, NOON));
  }

  @Test
  void a_returned_report_stays_and_the_next_one_gets_the_next_number() {
    Assignment assignment = anAssignment().awaitingAcceptance();
    assignment.returnResult(waiting(assignment), REVIEWER, "Thiếu phụ lục", NOON);
    assertEquals(AssignmentStatus.RETURNED, assignment.course().status());
    submit(assignment);
    assertEquals("RETURNED", assignment.state().get("reports[1].status"));
    assertEquals("SUBMITTED", assignment.state().get("reports[2].status"));
  }

  @Test
  void a_decision_on_an_outdated_report_is_refused() {
    Assignment assignment = anAssignment().underReview();
    ReportId old = waiting(assignment);
    assignment.returnReport(old, SUPERVISOR, "Bổ sung", NOON);
    submit(assignment);
    refused(
        "assignment.status.refused",
        () -> assignment.approveReport(old, SUPERVISOR, false, null, NOON));
  }

  @Test
  void a_periodic_report_of_standing_work_is_filed_and_the_work_goes_on() {
    Assignment assignment = anAssignment().standing().awaitingAcceptance();
    assertFalse(
        assignment.acceptResult(waiting(assignment), REVIEWER, null, DAY, NOON).fulfilled());
    assertEquals(AssignmentStatus.IN_PROGRESS, assignment.course().status());
  }

  @Test
  void work_with_a_date_has_no_periodic_reports() {
    refused(
        "assignment.report.notPeriodic",
        () ->
            anAssignment()
                .inProgress()
                .saveReport(ReportKind.PERIODIC, "Kỳ 1", List.of(), OWNER, NOON));
  }

  @Test
  void an_extension_moves_the_deadline_and_keeps_the_original() {
    Assignment assignment = anAssignment().due(LocalDate.of(2025, 6, 30)).inProgress();
    assignment.extend(LocalDate.of(2025, 9, 30), "99/TTg-KSTT", "Chờ góp ý", REVIEWER, NOON);
    assertEquals(LocalDate.of(2025, 9, 30), assignment.deadline().dueOn());
    assertEquals(LocalDate.of(2025, 6, 30), assignment.deadline().originalDueOn());
    assertEquals("2025-06-30", assignment.state().get("extensions[1].from"));
  }

  @Test
  void an_extension_goes_forward_only_and_needs_a_date_to_move() {
    refused(
        "assignment.extension.notLater",
        () ->
            anAssignment()
                .due(DAY)
                .inProgress()
                .extend(DAY, "99/TTg-KSTT", "Chờ góp ý", REVIEWER, NOON));
    refused(
        "assignment.extension.noDate",
        () ->
            anAssignment()
                .standing()
                .inProgress()
                .extend(DAY, "99/TTg-KSTT", "Chờ góp ý", REVIEWER, NOON));
  }

  @Test
  void what_is_closed_cannot_be_withdrawn_extended_or_escalated() {
    Assignment accepted = anAssignment().accepted();
    refused("assignment.status.refused", () -> accepted.withdraw(ISSUER, "Trùng", NOON));
    refused(
        "assignment.status.refused",
        () -> accepted.extend(DAY.plusYears(1), "9/TTg", "x", REVIEWER, NOON));
    refused("assignment.status.refused", () -> accepted.escalate(1, Set.of(Recipient.OWNER), NOON));
  }

  @Test
  void every_open_status_can_be_withdrawn() {
    for (Assignment open :
        List.of(
            anAssignment().assigned(),
            anAssignment().received(),
            anAssignment().inProgress(),
            anAssignment().underReview(),
            anAssignment().awaitingAcceptance())) {
      open.withdraw(ISSUER, "Trùng", NOON);
      assertTrue(open.course().status().isClosed());
    }
  }

  @Test
  void a_draft_report_is_no_change_of_the_assignment() {
    Assignment assignment = anAssignment().inProgress();
    assignment.markRecorded();
    assignment.saveReport(ReportKind.RESULT, "Đang viết", List.of(), OWNER, NOON);
    assertTrue(assignment.changes().isEmpty());
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }

  @Test
  void the_owner_takes_a_waiting_report_back_and_goes_on_with_its_words() {
    Assignment assignment = anAssignment().inProgress();
    ReportId sent = submit(assignment);
    refused(
        "assignment.recall.notOwner",
        () -> assignment.recallReport(sent, "Nhầm tệp", SUPERVISOR, NOON));
    var recalled = assignment.recallReport(sent, "Nhầm tệp", OWNER, NOON);
    assertEquals(AssignmentStatus.UNDER_REVIEW, recalled.from());
    assertEquals(AssignmentStatus.IN_PROGRESS, assignment.course().status());
    assertEquals("RECALLED", assignment.state().get("reports[1].status"));
    assertEquals("Nhầm tệp", assignment.state().get("reports[1].recallReason"));
    refused(
        "assignment.status.refused",
        () -> assignment.approveReport(sent, SUPERVISOR, false, null, NOON));
    refused("assignment.status.refused", () -> assignment.recallReport(sent, "x", OWNER, NOON));
    assignment.draftReport(OWNER, NOON);
    assignment.submitReport(List.of(), OWNER, NOON);
    assertEquals(
        assignment.state().get("reports[1].narrative"),
        assignment.state().get("reports[2].narrative"));
    assertEquals("SUBMITTED", assignment.state().get("reports[2].status"));
  }

  @Test
  void what_came_back_goes_on_in_the_next_report_until_that_is_begun() {
    Assignment assignment = anAssignment().underReview();
    ReportId sent = waiting(assignment);
    assertEquals(Optional.empty(), assignment.cameBack());
    assignment.returnReport(sent, SUPERVISOR, "Thiếu số liệu", NOON);
    assertEquals(Optional.of(sent), assignment.cameBack());
    assignment.draftReport(OWNER, NOON);
    assertEquals(Optional.empty(), assignment.cameBack());
  }

  @Test
  void what_was_accepted_in_part_stays_accepted_when_the_rest_is_taken_back() {
    Assignment assignment =
        anAssignment()
            .owing(
                new Deliverable.Product("Đề án", ProductKind.ISSUED, null),
                new Deliverable.Product("Báo cáo", ProductKind.ISSUED, null))
            .awaitingAcceptance();
    String first = assignment.deliverables().get(0).id();
    assignment.acceptPart(
        waiting(assignment), REVIEWER, Set.of(first), "Thiếu", LocalDate.of(2026, 11, 20), NOON);
    assignment.recallReport(submit(assignment), "Nhầm số", OWNER, NOON);
    assertEquals(
        List.of("Báo cáo"),
        assignment.deliverables().stream()
            .filter(Deliverable::isOwed)
            .map(Deliverable::name)
            .toList());
  }

  @Test
  void a_report_is_taken_back_from_the_leader_and_the_office_as_well() {
    Assignment assignment = anAssignment().inProgress();
    ReportId first = submit(assignment);
    assignment.approveReport(first, SUPERVISOR, true, null, NOON);
    assertEquals(
        AssignmentStatus.UNDER_ENDORSEMENT,
        assignment.recallReport(first, "Nhầm số", OWNER, NOON).from());
    ReportId second = submit(assignment);
    assignment.approveReport(second, SUPERVISOR, false, null, NOON);
    assertEquals(
        AssignmentStatus.AWAITING_ACCEPTANCE,
        assignment.recallReport(second, "Nhầm số", OWNER, NOON).from());
    assertEquals(AssignmentStatus.IN_PROGRESS, assignment.course().status());
  }
}
