package vn.chidao.urging.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.ISSUER;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.REVIEWER;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

class UrgingLetterTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);
  private static final Letter LETTER =
      Letter.of("9061/VPCP-CN", TODAY, "Khẩn trương hoàn thành.", TODAY.plusDays(10), TODAY);

  @Test
  void office_urges_an_open_assignment_and_its_deadline_stays() {
    Assignment assignment = anAssignment().inProgress();
    var urged = UrgingLetter.urge(assignment, LETTER, REVIEWER, NOON);
    assertEquals("9061/VPCP-CN", urged.urging().state().get("documentNumber"));
    assertEquals(assignment.id().value(), urged.urging().auditStory());
    assertEquals(LocalDate.of(2025, 6, 30), assignment.deadline().dueOn());
  }

  @Test
  void owner_coordinator_supervisor_and_leader_are_told_of_the_date_to_report() {
    var notice =
        UrgingLetter.urge(anAssignment().inProgress(), LETTER, ISSUER, NOON).notices().get(0);
    assertEquals(
        Set.of(
            Receiver.official(OWNER.id()),
            Receiver.holders(Role.COORDINATOR, POLICE),
            Receiver.holders(Role.SUPERVISOR, POLICE),
            Receiver.holders(Role.AGENCY_LEADER, POLICE)),
        notice.receivers());
    assertEquals(LETTER.reportDueOn(), notice.about().dueOn());
  }

  @Test
  void coordinators_are_told_once_while_there_is_no_owner() {
    assertEquals(
        3,
        UrgingLetter.urge(anAssignment().assigned(), LETTER, REVIEWER, NOON)
            .notices()
            .get(0)
            .receivers()
            .size());
  }

  @Test
  void agency_does_not_urge_itself() {
    assertRefused("urging.officeOnly", anAssignment().inProgress(), COORDINATOR);
  }

  @Test
  void closed_assignment_is_not_urged() {
    Assignment assignment = anAssignment().inProgress();
    assignment.withdraw(ISSUER, "Giao lại", NOON);
    assertRefused("urging.closed", assignment, REVIEWER);
  }

  private static void assertRefused(String key, Assignment assignment, vn.chidao.shared.Person by) {
    assertEquals(
        key,
        assertThrows(RuleViolation.class, () -> UrgingLetter.urge(assignment, LETTER, by, NOON))
            .key());
  }
}
