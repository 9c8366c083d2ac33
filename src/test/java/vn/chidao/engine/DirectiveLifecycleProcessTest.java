package vn.chidao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.engine.DirectiveLifecycle.CLEAR;
import static vn.chidao.engine.DirectiveLifecycle.CONCLUDE;
import static vn.chidao.engine.DirectiveLifecycle.DRAFT;
import static vn.chidao.engine.DirectiveLifecycle.ISSUE;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.RuleViolation;

class DirectiveLifecycleProcessTest {
  private static InMemoryEngine home;
  private final DirectiveId id = DirectiveId.next();

  @BeforeAll
  static void start() {
    home = new InMemoryEngine();
  }

  @AfterAll
  static void stop() {
    home.close();
  }

  @BeforeEach
  void draft() {
    home.acts.clear();
    home.checkRefuses = false;
    home.directives.drafted(id);
  }

  @Test
  void straight_way_goes_from_draft_to_conclusion() {
    assertWaitsAt(DRAFT);
    home.directives.submitted(id);
    assertWaitsAt(CLEAR);
    home.directives.cleared(id, true);
    assertWaitsAt(ISSUE);
    home.directives.issued(id);
    assertEquals(List.of(), home.waiting(id));
    assertTrue(home.runs(id));
    home.directives.allClosed(id);
    assertWaitsAt(CONCLUDE);
    home.directives.concluded(id);
    assertFalse(home.runs(id));
  }

  @Test
  void six_clears_are_checked_each_time_before_the_second_person_clears() {
    home.directives.submitted(id);
    assertEquals(List.of("check six clears"), home.acts);
    home.directives.cleared(id, false);
    assertWaitsAt(DRAFT);
    home.directives.submitted(id);
    assertEquals(List.of("check six clears", "check six clears"), home.acts);
    assertWaitsAt(CLEAR);
  }

  @Test
  void diagram_shows_the_way_back_to_the_draft_and_where_it_waits() {
    home.directives.submitted(id);
    home.directives.cleared(id, false);
    var progress = home.directives.progress(id).orElseThrow();
    assertEquals(DRAFT, progress.waiting().orElseThrow().step());
    assertEquals(2, progress.visited().stream().filter(DRAFT::equals).count());
    assertTrue(progress.path().contains("Flow_DraftSentBack"));
    assertTrue(home.directives.progress(DirectiveId.next()).isEmpty());
  }

  @Test
  void issued_directive_waits_for_its_assignments() {
    home.directives.submitted(id);
    home.directives.cleared(id, true);
    home.directives.issued(id);
    var progress = home.directives.progress(id).orElseThrow();
    assertEquals("Message_AssignmentsClosed", progress.waiting().orElseThrow().step());
  }

  @Test
  void refusal_by_the_check_reaches_the_person_as_it_is() {
    home.checkRefuses = true;
    assertThrows(RuleViolation.class, () -> home.directives.submitted(id));
    assertWaitsAt(DRAFT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void revocation_ends_it_wherever_it_waits(int stepsDone) {
    if (stepsDone > 0) home.directives.submitted(id);
    if (stepsDone > 1) home.directives.cleared(id, true);
    if (stepsDone > 2) home.directives.issued(id);
    if (stepsDone > 3) home.directives.allClosed(id);
    home.directives.revoked(id);
    assertFalse(home.runs(id));
  }

  @Test
  void revoking_twice_fails_loudly() {
    home.directives.revoked(id);
    assertThrows(IllegalStateException.class, () -> home.directives.revoked(id));
  }

  @Test
  void issuing_without_clearance_fails_loudly() {
    home.directives.submitted(id);
    assertThrows(IllegalStateException.class, () -> home.directives.issued(id));
    assertWaitsAt(CLEAR);
  }

  @Test
  void issuing_twice_fails_loudly() {
    home.directives.submitted(id);
    home.directives.cleared(id, true);
    home.directives.issued(id);
    assertThrows(IllegalStateException.class, () -> home.directives.issued(id));
  }

  @Test
  void assignments_cannot_be_all_closed_before_issue_or_twice() {
    assertThrows(IllegalStateException.class, () -> home.directives.allClosed(id));
    home.directives.submitted(id);
    home.directives.cleared(id, true);
    home.directives.issued(id);
    home.directives.allClosed(id);
    assertThrows(IllegalStateException.class, () -> home.directives.allClosed(id));
  }

  private void assertWaitsAt(String step) {
    assertEquals(List.of(step), home.waiting(id).stream().map(Task::getTaskDefinitionKey).toList());
  }
}
