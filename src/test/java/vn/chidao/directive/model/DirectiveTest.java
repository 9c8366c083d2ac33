package vn.chidao.directive.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.directive.model.DirectiveFixture.ISSUER;
import static vn.chidao.directive.model.DirectiveFixture.LEADER;
import static vn.chidao.directive.model.DirectiveFixture.NOON;
import static vn.chidao.directive.model.DirectiveFixture.SIX;
import static vn.chidao.directive.model.DirectiveFixture.draft;
import static vn.chidao.directive.model.DirectiveFixture.heading;
import static vn.chidao.directive.model.DirectiveFixture.submitted;
import static vn.chidao.directive.model.DirectiveFixture.task;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SearchText;

class DirectiveTest {
  @Test
  void a_secret_document_is_refused_with_the_law() {
    for (Secrecy secrecy : List.of(Secrecy.CONFIDENTIAL, Secrecy.SECRET, Secrecy.TOP_SECRET))
      refused("directive.secrecy.refused", secrecy::requireNone);
  }

  @Test
  void a_printed_mark_of_secrecy_is_noticed() {
    assertTrue(Secrecy.isMarkedIn("Về phương án TUYỆT MẬT"));
    assertTrue(Secrecy.isMarkedIn("(MẬT) Về kế hoạch"));
    assertFalse(Secrecy.isMarkedIn("Về bảo vệ bí mật nhà nước"));
  }

  @Test
  void the_number_must_have_the_form_of_its_type() {
    refused("directive.number.otherType", () -> heading("467/TB-VPCP", DocumentType.CT));
    refused("directive.number.form", () -> heading("mười tám", DocumentType.CT));
    assertEquals("08/CT-TTg", heading("8/CT-TTg", DocumentType.CT).number());
  }

  @Test
  void a_conclusion_notice_names_a_leader_who_is_not_the_signer() {
    Heading notice = heading("467/TB-VPCP", DocumentType.TB);
    refused(
        "directive.directingLeader.missing",
        () ->
            new Heading(
                notice.number(),
                notice.type(),
                notice.issuedOn(),
                notice.issuedBy(),
                notice.signer(),
                null,
                notice.signer(),
                notice.monitoringAgency(),
                notice.urgency(),
                notice.secrecy(),
                notice.subject(),
                null,
                null));
  }

  @Test
  void without_tasks_it_cannot_be_submitted() {
    refused("directive.submit.noTasks", () -> draft().submit(NOON));
  }

  @Test
  void the_very_same_task_is_not_added_again() {
    Directive directive = draft(task("100 %", "C-bca"));
    directive.requireNew(task("90 %", "C-bca"));
    refused("directive.task.already", () -> directive.requireNew(task("100 %", "C-bca")));
  }

  @Test
  void it_lists_what_each_task_lacks() {
    Directive directive = draft(task("100 %", "C-bca"), task(null));
    List<Lack> lacks = directive.lacks(SIX);
    assertEquals(1, lacks.size());
    assertEquals(Set.of(Clear.RESPONSIBILITY, Clear.RESULT), lacks.get(0).clears());
  }

  @Test
  void what_lacks_a_clear_is_not_cleared_unless_it_is_waived_with_a_reason() {
    Directive directive = submitted(task(null, "C-bca"));
    refused("directive.clears.lacking", () -> directive.clear(SIX, LEADER, NOON));
    TaskId task = directive.tasks().get(0).id();
    directive.waive(List.of(task), Clear.RESULT, "Kết quả theo đề án", LEADER, NOON);
    directive.clear(SIX, LEADER, NOON);
    assertTrue(directive.state().containsValue("Kết quả theo đề án"));
  }

  @Test
  void nobody_can_waive_that_there_is_no_lead() {
    Directive directive = submitted(task("100 %"));
    TaskId task = directive.tasks().get(0).id();
    refused(
        "directive.waive.impossible",
        () -> directive.waive(List.of(task), Clear.RESPONSIBILITY, "x", LEADER, NOON));
  }

  @Test
  void who_stands_in_for_the_drafter_or_drafted_for_them_cannot_clear() {
    Directive directive = submitted(task("100 %", "C-bca"));
    refused(
        "shared.deputyOfDoer",
        () -> directive.clear(SIX, LEADER.deputyOf(Set.of(ISSUER.id())), NOON));
    refused("shared.deputyOfDoer", () -> directive.clear(SIX, LEADER.representedBy(ISSUER), NOON));
    Directive drafted =
        Directive.draft(
                heading("2/CT-TTg", DocumentType.CT), t -> t, ISSUER.representedBy(LEADER), NOON)
            .directive();
    drafted.addTasks(List.of(task("100 %", "C-bca")), null, NOON);
    drafted.submit(NOON);
    refused("directive.clear.ownDraft", () -> drafted.clear(SIX, LEADER, NOON));
  }

  @Test
  void the_drafter_cannot_clear_waive_or_send_back() {
    Directive directive = submitted(task("100 %", "C-bca"));
    TaskId task = directive.tasks().get(0).id();
    refused("directive.clear.ownDraft", () -> directive.clear(SIX, ISSUER, NOON));
    refused(
        "directive.clear.ownDraft",
        () -> directive.waive(List.of(task), Clear.RESULT, "x", ISSUER, NOON));
    refused("directive.clear.ownDraft", () -> directive.sendBack("x", ISSUER, NOON));
  }

  @Test
  void what_was_sent_back_can_be_changed_and_submitted_again() {
    Directive directive = submitted(task(null, "C-bca"));
    directive.sendBack("Thiếu kết quả", LEADER, NOON);
    assertEquals(DirectiveStatus.DRAFT, directive.status());
    Task unclear = directive.tasks().get(0);
    directive.changeTask(unclear.id(), unclear.content(), task("100 %", "C-bca"), NOON);
    directive.submit(NOON);
    assertTrue(directive.lacks(SIX).isEmpty());
  }

  @Test
  void only_a_draft_can_be_changed() {
    Directive directive = submitted(task("100 %", "C-bca"));
    refused(
        "directive.status.refused",
        () -> directive.addTasks(List.of(task("100 %", "C-bca")), "", NOON));
  }

  @Test
  void it_is_issued_after_clearance_and_only_once() {
    Directive directive = submitted(task("100 %", "C-bca"));
    refused("directive.issue.notCleared", () -> directive.issue(SIX, 1, NOON));
    directive.clear(SIX, LEADER, NOON);
    directive.issue(SIX, 1, NOON);
    refused("directive.status.refused", () -> directive.issue(SIX, 1, NOON));
  }

  @Test
  void it_is_concluded_when_no_assignment_is_open() {
    Directive directive = submitted(task("100 %", "C-bca"));
    directive.clear(SIX, LEADER, NOON);
    directive.issue(SIX, 1, NOON);
    refused("directive.conclude.openAssignments", () -> directive.conclude("Đã xong", 1, NOON));
    directive.conclude("Đã xong", 0, NOON);
    assertEquals(DirectiveStatus.COMPLETED, directive.status());
  }

  @Test
  void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
    Directive directive = draft(task("100 %", "C-bca"));
    Task changed = directive.tasks().get(0);
    TaskContent seen = changed.content();
    directive.changeTask(changed.id(), seen, task("90 %", "C-bca"), NOON);
    refused(
        "directive.changedMeanwhile",
        () -> directive.changeTask(changed.id(), seen, task("80 %", "C-bca"), NOON));
    Heading head = directive.document().heading();
    Heading other = heading("19/CT-TTg", DocumentType.CT);
    directive.change(head, other, SearchText::fold, NOON);
    refused(
        "directive.changedMeanwhile", () -> directive.change(head, head, SearchText::fold, NOON));
  }

  @Test
  void a_coordinator_that_leads_is_not_named_twice() {
    TaskContent content = task("100 %", "C-bca", "C-bca");
    assertEquals(List.of(new AgencyCode("C-bca")), content.people().leads());
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }
}
