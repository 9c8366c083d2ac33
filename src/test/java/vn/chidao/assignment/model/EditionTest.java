package vn.chidao.assignment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.ISSUER;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.POLICE;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;
import static vn.chidao.assignment.model.AssignmentFixture.submit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Role;

/** Who changes a duty has seen what it is: also when it looks as before again. */
class EditionTest {
  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
  private static final LocalDate LATER = LocalDate.of(2025, 9, 30);
  private static final AgencyCode TRADE = new AgencyCode("C-bct");

  private final Assignment assignment = anAssignment().due(DUE).inProgress();
  private final Edition seen = assignment.edition();

  @Test
  void a_deadline_that_went_and_came_back_was_changed() {
    assignment.amend(terms(LATER), ISSUER, NOON);
    assignment.amend(terms(DUE), ISSUER, NOON);
    assertEquals(DUE, assignment.deadline().dueOn());
    assertTooLate();
  }

  @Test
  void an_assignment_that_went_to_another_agency_and_came_back_was_changed() {
    assignment.transfer(TRADE, DUE, ISSUER, "Đúng thẩm quyền", NOON.plusSeconds(1));
    assignment.transfer(POLICE, DUE, ISSUER, "Nhầm cơ quan", NOON.plusSeconds(2));
    assertTooLate();
  }

  @Test
  void what_leaves_the_duty_as_it_is_stands_in_nobodys_way() {
    OfficialId next = person("next", POLICE, Role.OFFICIAL).id();
    assignment.nameOwner(next, POLICE, COORDINATOR, NOON);
    assignment.nameOwner(OWNER.id(), POLICE, COORDINATOR, NOON);
    submit(assignment);
    assignment.requireUnchanged(seen);
  }

  @Test
  void who_saw_nothing_decides_nothing() {
    refused("assignment.changedMeanwhile", () -> assignment.requireUnchanged(null));
    refused("assignment.changedMeanwhile", () -> assignment.requireUnchanged(new Edition(null)));
  }

  @Test
  void a_coordinator_who_saw_another_owner_or_none_is_too_late() {
    OfficialId next = person("next", POLICE, Role.OFFICIAL).id();
    assignment.requireOwner(OWNER.id());
    refused("assignment.owner.changedMeanwhile", () -> assignment.requireOwner(null));
    assignment.nameOwner(next, POLICE, COORDINATOR, NOON);
    refused("assignment.owner.changedMeanwhile", () -> assignment.requireOwner(OWNER.id()));
  }

  private void assertTooLate() {
    refused("assignment.changedMeanwhile", () -> assignment.requireUnchanged(seen));
    assignment.requireUnchanged(assignment.edition());
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(Overtaken.class, act).key());
  }

  private Terms terms(LocalDate dueOn) {
    return new Terms(
        new Brief("Xây dựng Đề án mới", null, null, null, "100 %", null, "Bộ trưởng", "VPCP"),
        new Partners(List.of(), List.of()),
        new Terms.Products(
            Map.of(), List.of(new Deliverable.Product("Đề án", ProductKind.ISSUED, null)), DUE),
        dueOn,
        "15/TTg-KSTT",
        "Thay đổi yêu cầu",
        "xay dung");
  }
}
