package vn.chidao.directive.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.chidao.directive.model.DirectiveFixture.ISSUER;
import static vn.chidao.directive.model.DirectiveFixture.LEADER;
import static vn.chidao.directive.model.DirectiveFixture.NOON;
import static vn.chidao.directive.model.DirectiveFixture.SIX;
import static vn.chidao.directive.model.DirectiveFixture.draft;
import static vn.chidao.directive.model.DirectiveFixture.submitted;
import static vn.chidao.directive.model.DirectiveFixture.task;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Notice;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** Who is told of what happens to a directive before it is issued. */
class DirectiveNoticesTest {
  @Test
  void a_draft_laid_before_them_is_told_to_the_clearing_leaders() {
    Directive draft = draft(task("100 %", "C-bca"));
    Notice notice = draft.submit(NOON).notices().get(0);
    assertEquals(Set.of(atTheOffice(Role.CLEARING_LEADER)), notice.receivers());
    assertEquals("18/CT-TTg", notice.about().directiveNumber());
    assertEquals("/directive/directive.xhtml?id=" + draft.id(), notice.about().page());
  }

  @Test
  void what_was_sent_back_is_told_to_its_drafter_and_what_was_cleared_to_the_issuers() {
    Directive doubtful = submitted(task("100 %", "C-bca"));
    assertEquals(
        Set.of(Receiver.official(ISSUER.id())),
        doubtful.sendBack("Thiếu", LEADER, NOON).notices().get(0).receivers());
    Directive clear = submitted(task("100 %", "C-bca"));
    assertEquals(
        Set.of(atTheOffice(Role.ISSUER)),
        clear.clear(SIX, LEADER, NOON).notices().get(0).receivers());
  }

  private static Receiver atTheOffice(Role role) {
    return Receiver.holders(role, AgencyCode.GOVERNMENT_OFFICE);
  }
}
