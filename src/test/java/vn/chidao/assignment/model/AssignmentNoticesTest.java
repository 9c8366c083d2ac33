package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.SUPERVISOR;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.waiting;
import static vn.chidao.shared.NoticeGroup.DEADLINE;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.model.AssignmentChange.*;
import vn.chidao.assignment.model.AssignmentEvent.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** Who is told of what happens to an assignment. */
class AssignmentNoticesTest {
  private static final Receiver COORDINATORS = Receiver.holders(Role.COORDINATOR, POLICE);
  private static final Receiver SUPERVISORS = Receiver.holders(Role.SUPERVISOR, POLICE);
  private static final Receiver LEADERS = Receiver.holders(Role.AGENCY_LEADER, POLICE);
  private static final Receiver REVIEWERS =
      Receiver.holders(Role.REVIEWER, AgencyCode.GOVERNMENT_OFFICE);
  private static final Receiver THE_OWNER = Receiver.official(OWNER.id());

  @Test
  void what_waits_is_told_to_those_who_must_act() {
    Assignment assigned = anAssignment().assigned();
    tells(new AssignmentOpened(assigned, NOON), WORK, COORDINATORS);
    Assignment received = anAssignment().received();
    tells(received.nameOwner(OWNER.id(), POLICE, COORDINATOR, NOON), WORK, THE_OWNER);
    Assignment reported = anAssignment().underReview();
    tells(new ReportSubmitted(reported, waiting(reported), NOON), WORK, SUPERVISORS);
    tells(
        reported.approveReport(waiting(reported), SUPERVISOR, false, null, NOON), WORK, REVIEWERS);
    tells(reported.returnResult(waiting(reported), REVIEWER, "Thiếu", NOON), WORK, THE_OWNER);
    Assignment doubtful = anAssignment().underReview();
    tells(doubtful.returnReport(waiting(doubtful), SUPERVISOR, "x", NOON), WORK, THE_OWNER);
  }

  @Test
  void what_was_decided_is_told_to_the_owner_and_the_coordinators() {
    Assignment done = anAssignment().awaitingAcceptance();
    LocalDate day = LocalDate.of(2025, 6, 16);
    tells(
        done.acceptResult(waiting(done), REVIEWER, null, day, NOON),
        OUTCOME,
        THE_OWNER,
        COORDINATORS);
    Assignment open = anAssignment().inProgress();
    tells(
        open.extend(LocalDate.of(2025, 9, 30), "99/TTg", "Chờ", REVIEWER, NOON),
        OUTCOME,
        THE_OWNER,
        COORDINATORS);
    tells(open.withdraw(REVIEWER, "Trùng", NOON), OUTCOME, THE_OWNER, COORDINATORS);
  }

  @Test
  void what_an_agency_asks_for_is_told_to_who_answers_and_the_answer_to_who_asked() {
    Assignment open = anAssignment().inProgress();
    LocalDate later = LocalDate.of(2025, 9, 30);
    tells(
        open.requestExtension(new AgencyRequest.ExtensionWish(later, "Chờ", 5), OWNER, NOON),
        WORK,
        SUPERVISORS);
    tells(open.reviewExtension(true, SUPERVISOR, null, NOON), WORK, REVIEWERS);
    tells(open.declineExtension(REVIEWER, "Không", NOON), OUTCOME, THE_OWNER, COORDINATORS);
    tells(
        open.giveBack(
            new AgencyRequest.ReturnWish(ReturnGround.CANNOT, "Không", null, null),
            new ReturnRule(false, false),
            COORDINATOR,
            NOON),
        WORK,
        Receiver.holders(Role.ISSUER, AgencyCode.GOVERNMENT_OFFICE));
    AgencyCode trade = new AgencyCode("C-bct");
    tells(
        open.transfer(trade, later, AssignmentFixture.ISSUER, "Đúng", NOON),
        WORK,
        Receiver.holders(Role.COORDINATOR, trade));
  }

  @Test
  void an_approval_is_told_to_the_leader_where_the_agency_wants_it() {
    Assignment reported = anAssignment().underReview();
    tells(reported.approveReport(waiting(reported), SUPERVISOR, true, null, NOON), WORK, LEADERS);
  }

  @Test
  void lateness_is_told_to_those_whom_the_table_names() {
    Assignment late = anAssignment().inProgress();
    tells(new OwnerReminded(late, NOON), DEADLINE, THE_OWNER);
    tells(new ReceiptReminded(late, NOON), DEADLINE, COORDINATORS);
    tells(
        late.escalate(4, Set.of(Recipient.values()), NOON),
        DEADLINE,
        THE_OWNER,
        COORDINATORS,
        SUPERVISORS,
        LEADERS,
        REVIEWERS);
    assertEquals(
        "COORDINATOR,OWNER",
        late.escalate(1, Set.of(Recipient.OWNER, Recipient.COORDINATOR), NOON).reason());
  }

  @Test
  void while_nobody_is_named_the_coordinators_answer_for_the_owner() {
    tells(new OwnerReminded(anAssignment().received(), NOON), DEADLINE, COORDINATORS);
  }

  @Test
  void what_needs_nobody_is_told_to_nobody() {
    Assignment received = anAssignment().received();
    assertEquals(List.of(), new AssignmentReceived(received, NOON).notices());
  }

  @Test
  void a_notice_names_directive_task_deadline_and_page_and_nothing_else() {
    Assignment assigned = anAssignment().assigned();
    Notice.About about = new AssignmentOpened(assigned, NOON).notices().get(0).about();
    assertEquals(
        new Notice.About(
            "18/CT-TTg",
            "5",
            LocalDate.of(2025, 6, 30),
            "/assignment/assignment.xhtml?id=" + assigned.id()),
        about);
    assertFalse(about.toString().contains("Xây dựng"));
  }

  private static void tells(AssignmentEvent event, NoticeGroup group, Receiver... receivers) {
    List<Notice> notices = event.notices();
    assertEquals(1, notices.size());
    assertEquals(event.action(), notices.get(0).kind());
    assertEquals(group, notices.get(0).group());
    assertEquals(Set.of(receivers), notices.get(0).receivers());
  }
}
