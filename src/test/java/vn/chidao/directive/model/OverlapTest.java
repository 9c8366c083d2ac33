package vn.chidao.directive.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.directive.model.DirectiveFixture.ISSUER;
import static vn.chidao.directive.model.DirectiveFixture.NOON;
import static vn.chidao.directive.model.DirectiveFixture.draft;
import static vn.chidao.directive.model.DirectiveFixture.submitted;
import static vn.chidao.directive.model.DirectiveFixture.task;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.RuleViolation;

class OverlapTest {
  private static final DirectiveId EARLIER = new DirectiveId("earlier");

  @Test
  void whoever_keeps_both_says_why() {
    assertThrows(RuleViolation.class, () -> decision(EARLIER, OverlapVerdict.KEPT, " "));
    Directive directive = draft(task("100 %", "C-bca"));
    TaskId task = directive.tasks().get(0).id();
    var settled =
        directive.settle(
            task, decision(EARLIER, OverlapVerdict.KEPT, "Khác phạm vi"), ISSUER, NOON);
    assertEquals("Khác phạm vi", settled.reason());
    assertEquals(OverlapVerdict.KEPT, directive.tasks().get(0).overlaps().get(0).verdict());
    assertNull(directive.document().heading().earlierDocuments());
  }

  @Test
  void what_restates_an_earlier_document_lists_it_once() {
    Directive directive = draft(task("100 %", "C-bca"), task("100 %", "C-btc"));
    for (Task task : directive.tasks())
      directive.settle(task.id(), decision(EARLIER, OverlapVerdict.RESTATES, null), ISSUER, NOON);
    assertEquals("13/CT-TTg (02/05/2024)", directive.document().heading().earlierDocuments());
    assertTrue(directive.state().toString().contains("verdict=RESTATES"));
  }

  @Test
  void a_document_is_not_earlier_than_itself() {
    Directive directive = draft(task("100 %", "C-bca"));
    directive.settle(
        directive.tasks().get(0).id(),
        decision(directive.id(), OverlapVerdict.RESTATES, null),
        ISSUER,
        NOON);
    assertNull(directive.document().heading().earlierDocuments());
  }

  @Test
  void the_last_decision_counts_and_only_in_a_draft() {
    Directive directive = draft(task("100 %", "C-bca"));
    TaskId task = directive.tasks().get(0).id();
    directive.settle(task, decision(EARLIER, OverlapVerdict.KEPT, "Khác"), ISSUER, NOON);
    directive.settle(task, decision(EARLIER, OverlapVerdict.RESTATES, null), ISSUER, NOON);
    assertEquals(1, directive.tasks().get(0).overlaps().size());
    Directive submitted = submitted(task("100 %", "C-bca"));
    assertThrows(
        RuleViolation.class,
        () ->
            submitted.settle(
                submitted.tasks().get(0).id(),
                decision(EARLIER, OverlapVerdict.RESTATES, null),
                ISSUER,
                NOON));
  }

  private static OverlapDecision decision(
      DirectiveId where, OverlapVerdict verdict, String reason) {
    return new OverlapDecision(
        new TaskId("other"), where, "13/CT-TTg", LocalDate.of(2024, 5, 2), verdict, reason);
  }
}
