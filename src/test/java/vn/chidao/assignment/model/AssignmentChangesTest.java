package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.ISSUER;
import static vn.chidao.assignment.model.AssignmentFixture.LEADER;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.SUPERVISOR;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;
import static vn.chidao.assignment.model.AssignmentFixture.submit;
import static vn.chidao.assignment.model.AssignmentFixture.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.model.AgencyRequest.ExtensionWish;
import vn.chidao.assignment.model.AgencyRequest.ReturnWish;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** The ways that do not go straight. */
class AssignmentChangesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 16);
  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
  private static final LocalDate LATER = LocalDate.of(2025, 9, 30);
  private static final AgencyCode TRADE = new AgencyCode("C-bct");
  private static final ExtensionWish WISH = new ExtensionWish(LATER, "Chờ ý kiến", 10);
  private static final ReturnRule STRICT = new ReturnRule(false, false);
  private static final ReturnWish NOT_OURS =
      new ReturnWish(ReturnGround.NOT_COMPETENT, "Thuộc Bộ Công Thương", null, TRADE);

  @Test
  void an_extension_is_asked_for_passed_on_and_granted_with_a_date() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.requestExtension(WISH, OWNER, NOON);
    assertEquals(DUE, assignment.deadline().dueOn());
    assignment.reviewExtension(true, SUPERVISOR, null, NOON);
    assignment.extend(LATER.minusDays(30), "99/TTg-KSTT", "Đồng ý một phần", REVIEWER, NOON);
    assertEquals(LATER.minusDays(30), assignment.deadline().dueOn());
    assertEquals(DUE, assignment.deadline().originalDueOn());
    assertEquals("GRANTED", assignment.state().get("requests[1].status"));
  }

  @Test
  void the_third_extension_is_marked_and_a_deadline_that_comes_nearer_is_none() {
    ExtensionLimit limit = new ExtensionLimit(3);
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.extend(LATER, "98/TTg-KSTT", "Lần một", REVIEWER, NOON);
    assignment.amend(terms(DUE), ISSUER, NOON);
    assertEquals(1, assignment.extensionCount());
    assignment.extend(LATER, "99/TTg-KSTT", "Lần hai", REVIEWER, NOON);
    assertFalse(limit.marks(assignment.extensionCount()));
    assertTrue(limit.marks(assignment.extensionCount() + 1));
  }

  @Test
  void an_extension_that_is_declined_leaves_the_deadline() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.requestExtension(WISH, OWNER, NOON);
    assignment.reviewExtension(true, SUPERVISOR, null, NOON);
    assignment.declineExtension(REVIEWER, "Không có lý do khách quan", NOON);
    assertEquals(DUE, assignment.deadline().dueOn());
    assertEquals("DECLINED", assignment.state().get("requests[1].status"));
    assignment.requestExtension(WISH, OWNER, NOON);
  }

  @Test
  void the_office_decides_only_on_what_the_supervisor_passed_on() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.requestExtension(WISH, OWNER, NOON);
    refused("assignment.request.decided", () -> assignment.declineExtension(REVIEWER, "x", NOON));
    assignment.reviewExtension(false, SUPERVISOR, "Còn đủ thời gian", NOON);
    refused("assignment.request.decided", () -> assignment.declineExtension(REVIEWER, "x", NOON));
  }

  @Test
  void only_the_owner_asks_once_at_a_time_and_for_a_later_day() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    refused(
        "assignment.report.notOwner", () -> assignment.requestExtension(WISH, SUPERVISOR, NOON));
    refused(
        "assignment.extension.notLater",
        () -> assignment.requestExtension(new ExtensionWish(DUE, "x", 1), OWNER, NOON));
    assignment.requestExtension(WISH, OWNER, NOON);
    refused("assignment.request.waits", () -> assignment.requestExtension(WISH, OWNER, NOON));
  }

  @Test
  void nobody_decides_on_their_own_request() {
    Person both = person("owner", POLICE, Role.OFFICIAL, Role.SUPERVISOR);
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.requestExtension(WISH, both, NOON);
    refused(
        "assignment.request.ownRequest", () -> assignment.reviewExtension(true, both, null, NOON));
    assignment.reviewExtension(true, SUPERVISOR, null, NOON);
    refused(
        "assignment.request.ownRequest",
        () -> assignment.extend(LATER, "9/TTg", "x", SUPERVISOR, NOON));
  }

  @Test
  void an_agency_gives_back_and_the_right_one_begins_with_the_receipt() {
    Assignment assignment = anAssignment().inProgress();
    assignment.saveReport(ReportKind.RESULT, "Đang viết", List.of(), OWNER, NOON);
    assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON);
    assertEquals(AssignmentStatus.IN_PROGRESS, assignment.course().status());
    assignment.transfer(TRADE, DUE, ISSUER, "Đúng thẩm quyền", NOON);
    assertEquals(AssignmentStatus.ASSIGNED, assignment.course().status());
    assertNull(assignment.owner());
    assertEquals("GRANTED", assignment.state().get("requests[1].status"));
    assertTrue(assignment.parties().include(POLICE), "the former lead still sees it");
    Person receiver = person("receiver", TRADE, Role.COORDINATOR);
    assignment.receive(receiver, NOON);
    Person newOwner = person("newOwner", TRADE, Role.OFFICIAL);
    assignment.nameOwner(newOwner.id(), TRADE, receiver, NOON);
    assertEquals(2, assignment.draftReport(newOwner, NOON).number());
    refused(
        "assignment.otherAgency", () -> assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON));
  }

  @Test
  void what_was_declined_to_a_former_agency_or_extended_for_it_does_not_bind_the_next_one() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON);
    assignment.declineReturn(ISSUER, "Đúng chức năng của Bộ", NOON);
    assignment.extend(LATER, "9/TTg", "Chờ luật", ISSUER, NOON);
    Instant handedOver = NOON.plusSeconds(60);
    assignment.transfer(TRADE, DUE, ISSUER, "Đúng thẩm quyền", handedOver);
    assertEquals(handedOver, assignment.course().leadSince());
    Person receiver = person("receiver", TRADE, Role.COORDINATOR);
    assignment.giveBack(NOT_OURS, STRICT, receiver, handedOver);
    assignment.declineReturn(ISSUER, "Đúng chức năng của Bộ", handedOver);
    refused(
        "assignment.return.declinedBefore",
        () -> assignment.giveBack(NOT_OURS, STRICT, receiver, handedOver));
  }

  @Test
  void what_was_declined_once_is_given_back_again_only_where_that_is_set() {
    Assignment assignment = anAssignment().received();
    assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON);
    assignment.declineReturn(ISSUER, "Đúng chức năng của Bộ", NOON);
    refused(
        "assignment.return.declinedBefore",
        () -> assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON));
    refused(
        "assignment.return.declinedBefore",
        () -> assignment.giveBack(NOT_OURS, new ReturnRule(false, true), COORDINATOR, NOON));
    assignment.giveBack(NOT_OURS, new ReturnRule(true, false), COORDINATOR, NOON);
    assertEquals("RAISED", assignment.state().get("requests[2].status"));
  }

  @Test
  void what_was_extended_is_given_back_only_where_that_is_set() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.amend(terms(DUE.minusDays(9)), ISSUER, NOON);
    assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON);
    assignment.declineReturn(ISSUER, "Đúng chức năng của Bộ", NOON);
    assignment.extend(LATER, "98/TTg-KSTT", "Có lý do khách quan", REVIEWER, NOON);
    ReturnRule afterDeclined = new ReturnRule(true, false);
    refused(
        "assignment.return.extendedBefore",
        () -> assignment.giveBack(NOT_OURS, afterDeclined, COORDINATOR, NOON));
    assignment.giveBack(NOT_OURS, new ReturnRule(true, true), COORDINATOR, NOON);
    assertEquals("RAISED", assignment.state().get("requests[2].status"));
  }

  @Test
  void a_return_says_why_in_the_form_its_ground_needs() {
    refused(
        "assignment.return.agencyMissing",
        () -> new ReturnWish(ReturnGround.NOT_COMPETENT, "x", null, null));
    refused(
        "assignment.return.documentMissing",
        () -> new ReturnWish(ReturnGround.ALREADY_DONE, "x", null, null));
    refused("assignment.return.groundMissing", () -> new ReturnWish(null, "x", null, null));
  }

  @Test
  void while_a_report_waits_nothing_changes_hands_or_words() {
    Assignment assignment = anAssignment().underReview();
    refused(
        "assignment.status.decideFirst", () -> assignment.transfer(TRADE, DUE, ISSUER, "x", NOON));
    refused(
        "assignment.status.decideFirst",
        () -> assignment.amend(terms((LocalDate) null), ISSUER, NOON));
    refused(
        "assignment.status.decideFirst",
        () -> assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON));
  }

  @Test
  void an_amendment_changes_words_products_and_deadline_and_waits_for_the_owner() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.amend(terms(LATER), ISSUER, NOON);
    assertEquals("Xây dựng Chiến lược", assignment.state().get("work"));
    assertEquals(LATER, assignment.deadline().dueOn());
    assertEquals(DUE, assignment.deadline().originalDueOn());
    assertTrue(assignment.hasOpenAmendment());
    assertEquals("12/TTg", assignment.state().get("extensions[1].decisionDocument"));
    refused("assignment.amend.notOwner", () -> assignment.acknowledge(SUPERVISOR, NOON));
    assignment.acknowledge(OWNER, NOON);
    assertFalse(assignment.hasOpenAmendment());
    refused("assignment.amend.acknowledged", () -> assignment.acknowledge(OWNER, NOON));
    List<String> owed =
        assignment.deliverables().stream()
            .filter(Deliverable::isOwed)
            .map(Deliverable::name)
            .toList();
    assertEquals(List.of("Chiến lược"), owed);
  }

  @Test
  void an_amendment_leaves_something_to_deliver() {
    Terms nothing =
        new Terms(
            brief(),
            NOBODY,
            new Terms.Products(Map.of(), List.of(), DAY),
            null,
            "12/TTg",
            "x",
            "x");
    refused(
        "assignment.amend.noProduct",
        () -> anAssignment().inProgress().amend(nothing, ISSUER, NOON));
  }

  @Test
  void a_reopened_result_is_owed_again_and_in_the_hands_of_its_owner() {
    Assignment assignment = anAssignment().due(DUE).accepted();
    assignment.reopen("Văn bản bị thu hồi", NOON);
    assertEquals(AssignmentStatus.RETURNED, assignment.course().status());
    assertNull(assignment.state().get("completedOn"));
    submit(assignment);
    assertEquals(AssignmentStatus.UNDER_REVIEW, assignment.course().status());
    refused("assignment.status.refused", () -> assignment.reopen("x", NOON));
  }

  @Test
  void accepted_products_are_not_owed_again() {
    Assignment assignment =
        anAssignment()
            .owing(
                new Deliverable.Product("Đề án", ProductKind.ISSUED, null),
                new Deliverable.Product("Báo cáo", ProductKind.ISSUED, null))
            .awaitingAcceptance();
    String first = assignment.deliverables().get(0).id();
    ReportId report = waiting(assignment);
    refused(
        "assignment.accept.notAPart",
        () -> assignment.acceptPart(report, REVIEWER, Set.of(), "x", DAY, NOON));
    assignment.acceptPart(report, REVIEWER, Set.of(first), "Báo cáo thiếu số liệu", DAY, NOON);
    assertEquals(AssignmentStatus.RETURNED, assignment.course().status());
    assertEquals(
        List.of("Báo cáo"),
        assignment.deliverables().stream()
            .filter(Deliverable::isOwed)
            .map(Deliverable::name)
            .toList());
  }

  @Test
  void where_the_agency_wants_it_its_leader_approves_after_the_supervisor() {
    Assignment assignment = anAssignment().underReview();
    ReportId report = waiting(assignment);
    refused(
        "assignment.status.refused", () -> assignment.endorseReport(report, LEADER, null, NOON));
    assignment.approveReport(report, SUPERVISOR, true, null, NOON);
    assertEquals(AssignmentStatus.UNDER_ENDORSEMENT, assignment.course().status());
    Person supervisorToo = person("supervisor", POLICE, Role.AGENCY_LEADER);
    refused(
        "assignment.review.ownApproval",
        () -> assignment.endorseReport(report, supervisorToo, null, NOON));
    assignment.endorseReport(report, LEADER, null, NOON);
    assertEquals(AssignmentStatus.AWAITING_ACCEPTANCE, assignment.course().status());
    Person leaderToo = person("leader", AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    refused(
        "assignment.review.ownApproval",
        () -> assignment.acceptResult(report, leaderToo, null, DAY, NOON));
  }

  @Test
  void a_leader_sends_back_to_the_owner() {
    Assignment assignment = anAssignment().underReview();
    ReportId report = waiting(assignment);
    assignment.approveReport(report, SUPERVISOR, true, null, NOON);
    assignment.refuseReport(report, LEADER, "Thiếu ý kiến Bộ Tài chính", NOON);
    assertEquals(AssignmentStatus.RETURNED, assignment.course().status());
  }

  @Test
  void the_office_sends_back_to_the_supervisor_whose_approval_no_longer_holds() {
    Assignment assignment = anAssignment().underReview();
    ReportId report = waiting(assignment);
    assignment.approveReport(report, SUPERVISOR, false, "Đạt", NOON);
    assignment.backToReview(report, REVIEWER, "Thiếu ý kiến thẩm định", NOON);
    assertEquals(AssignmentStatus.UNDER_REVIEW, assignment.course().status());
    assertNull(assignment.state().get("reports[1].reviewedBy"));
    assertEquals("Thiếu ý kiến thẩm định", assignment.state().get("reports[1].decisionNote"));
    assignment.approveReport(report, SUPERVISOR, false, "Đã bổ sung", NOON);
    assertNull(assignment.state().get("reports[1].decisionNote"));
    assignment.acceptResult(report, REVIEWER, null, DAY, NOON);
    assertEquals(AssignmentStatus.ACCEPTED, assignment.course().status());
  }

  @Test
  void a_leader_sends_back_to_the_supervisor_and_decides_again_later() {
    Assignment assignment = anAssignment().underReview();
    ReportId report = waiting(assignment);
    assignment.approveReport(report, SUPERVISOR, true, null, NOON);
    assignment.backToReview(report, LEADER, "Thiếu ý kiến Bộ Tài chính", NOON);
    assignment.approveReport(report, SUPERVISOR, true, "Đã bổ sung", NOON);
    assignment.endorseReport(report, LEADER, null, NOON);
    assertEquals(AssignmentStatus.AWAITING_ACCEPTANCE, assignment.course().status());
  }

  @Test
  void only_who_decides_after_the_supervisor_sends_back_to_the_supervisor() {
    Assignment assignment = anAssignment().underReview();
    ReportId report = waiting(assignment);
    refused(
        "assignment.status.refused",
        () -> assignment.backToReview(report, REVIEWER, "Sai thẩm quyền", NOON));
    assignment.approveReport(report, SUPERVISOR, false, null, NOON);
    refused(
        "assignment.accept.issuingSideOnly",
        () -> assignment.backToReview(report, LEADER, "Sai thẩm quyền", NOON));
  }

  @Test
  void closing_leaves_no_request_open() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    assignment.requestExtension(WISH, OWNER, NOON);
    assignment.withdraw(ISSUER, "Trùng", NOON);
    assertEquals("LAPSED", assignment.state().get("requests[1].status"));
  }

  private static final Partners NOBODY = new Partners(List.of(), List.of());

  @Test
  void an_amendment_changes_who_takes_part_and_who_leaves_still_sees_it() {
    Assignment assignment = anAssignment().inProgress();
    AgencyCode trade = new AgencyCode("C-bct");
    AgencyCode finance = new AgencyCode("C-btc");
    assignment.amend(terms(new Partners(List.of(trade), List.of(finance))), ISSUER, NOON);
    assignment.amend(terms(new Partners(List.of(), List.of(trade))), ISSUER, NOON);
    assertEquals(List.of(trade), assignment.parties().coordinators());
    assertEquals(List.of(), assignment.parties().coLeads());
    assertTrue(assignment.parties().include(finance));
    assertEquals("C-btc", assignment.state().get("formerParties"));
  }

  @Test
  void each_agency_takes_one_part() {
    Assignment assignment = anAssignment().inProgress();
    AgencyCode trade = new AgencyCode("C-bct");
    refused(
        "assignment.amend.leadTakesPart",
        () -> assignment.amend(terms(new Partners(List.of(), List.of(POLICE))), ISSUER, NOON));
    refused(
        "assignment.amend.twoParts",
        () -> assignment.amend(terms(new Partners(List.of(trade), List.of(trade))), ISSUER, NOON));
  }

  private static Terms terms(Partners partners) {
    Terms terms = terms((LocalDate) null);
    return new Terms(
        terms.brief(), partners, terms.products(), null, "15/TTg", "x", terms.searchText());
  }

  private static Terms terms(LocalDate dueOn) {
    return new Terms(
        brief(),
        NOBODY,
        new Terms.Products(
            Map.of(),
            List.of(new Deliverable.Product("Chiến lược", ProductKind.ISSUED, null)),
            DAY),
        dueOn,
        "12/TTg",
        "Thay đổi yêu cầu",
        "xay dung chien luoc");
  }

  private static Brief brief() {
    return new Brief("Xây dựng Chiến lược", null, null, null, "100 %", null, "Bộ trưởng", "VPCP");
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }

  @Test
  void what_came_back_to_the_former_agency_is_nothing_for_the_next_one() {
    Assignment assignment = anAssignment().underReview();
    ReportId sent = AssignmentFixture.waiting(assignment);
    assignment.returnReport(sent, SUPERVISOR, "Thiếu số liệu", NOON);
    assertEquals(Optional.of(sent), assignment.cameBack());
    assignment.transfer(TRADE, DUE, ISSUER, "Đúng thẩm quyền", NOON.plusSeconds(1));
    assertEquals(Optional.empty(), assignment.cameBack());
  }

  @Test
  void whoever_decides_from_what_is_not_so_any_more_is_told() {
    Assignment assignment = anAssignment().due(DUE).inProgress();
    Edition first = assignment.edition();
    assignment.requireUnchanged(first);
    changed(assignment, first, () -> assignment.amend(terms((LocalDate) null), ISSUER, NOON));
    Edition amended = assignment.edition();
    changed(assignment, amended, () -> assignment.giveBack(NOT_OURS, STRICT, COORDINATOR, NOON));
    Edition asked = assignment.edition();
    changed(assignment, asked, () -> assignment.declineReturn(ISSUER, "Đúng chức năng", NOON));
    Edition declined = assignment.edition();
    changed(assignment, declined, () -> assignment.extend(LATER, "98/TTg", "x", REVIEWER, NOON));
    Edition moved = assignment.edition();
    changed(assignment, moved, () -> assignment.transfer(TRADE, DUE, ISSUER, "x", NOON));
  }

  private static void changed(Assignment assignment, Edition seen, Runnable change) {
    assignment.requireUnchanged(seen);
    change.run();
    refused("assignment.changedMeanwhile", () -> assignment.requireUnchanged(seen));
  }

  @Test
  void whoever_names_an_owner_after_somebody_else_did_is_told() {
    Assignment assignment = anAssignment().received();
    assignment.requireOwner(null);
    assignment.nameOwner(OWNER.id(), POLICE, COORDINATOR, NOON);
    refused("assignment.owner.changedMeanwhile", () -> assignment.requireOwner(null));
    assignment.requireOwner(OWNER.id());
  }
}
