package vn.chidao.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Race.runner;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.invariants.Invariants;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;
import vn.chidao.shared.web.Words;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Race;
import vn.chidao.support.Race.Outcome;
import vn.chidao.support.Staff;

/**
 * A use case that lost its optimistic lock runs again as a whole, at most twice, each time on what
 * is true by then: a transaction and rows of its own.
 */
@ExtendWith(ArquillianExtension.class)
class RetryIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Resource(lookup = "java:app/jdbc/chidao")
  DataSource pool;

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Race race;
  @Inject Words words;
  @Inject Hurried hurried;
  @Inject DraftDirective draftDirective;
  @Inject DirectiveSheet sheet;

  private final List<Run> runs = new ArrayList<>();
  private Person one;
  private Person other;
  private DirectiveId draft;

  @BeforeEach
  void two_issuers_have_a_draft() {
    one = staff.enrol("C-vpcp", Role.ISSUER);
    other = staff.enrol("C-vpcp", Role.ISSUER);
    draft = office.drafted(one, List.of(Office.task("1", "C-bca")));
    as.person(one);
  }

  @AfterEach
  void nothing_is_half_done() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      assertEquals(List.of(), Invariants.violations(connection, false));
    }
  }

  @Test
  void what_nobody_disturbs_runs_once() {
    hurried.addTask(draft, Office.task("mine", "C-bca"), runs::add);
    assertEquals(List.of(1), seen());
  }

  @Test
  void the_second_run_reads_anew_what_the_other_one_did() {
    hurried.addTask(draft, Office.task("mine", "C-bca"), run -> disturb(run, 1));
    assertEquals(List.of(1, 2), seen());
    assertAllNew();
    assertEquals(List.of("1", "other 1", "mine"), labels());
  }

  @Test
  void the_third_run_is_the_last_and_may_still_succeed() {
    hurried.addTask(draft, Office.task("mine", "C-bca"), run -> disturb(run, 2));
    assertEquals(List.of(1, 2, 3), seen());
    assertAllNew();
    assertEquals(List.of("1", "other 1", "other 2", "mine"), labels());
  }

  @Test
  void who_loses_a_third_time_reads_who_was_faster_and_what_to_do() {
    TaskContent mine = Office.task("mine", "C-bca");
    Overtaken lost =
        assertThrows(
            Overtaken.class, () -> hurried.addTask(draft, mine, run -> disturb(run, 3)));
    assertEquals(List.of(1, 2, 3), seen());
    assertEquals("shared.conflict", lost.key());
    String said = words.of(lost);
    assertTrue(said.startsWith(other.name()), said);
    assertTrue(said.contains(words.of("audit.action.TasksAdded")), said);
    assertTrue(said.endsWith(words.of("shared.conflict")), said);
    assertEquals(List.of("1", "other 1", "other 2", "other 3"), labels(), "nothing of mine");
  }

  /** Somebody else adds a task and is done before the run goes on, in the first runs only. */
  private void disturb(Run run, int times) {
    runs.add(run);
    if (runs.size() > times) return;
    List<TaskContent> task = List.of(Office.task("other " + runs.size(), "C-bca"));
    try {
      assertTrue(
          race.run(List.of(runner(other, () -> draftDirective.addTasks(draft, task)))).stream()
              .allMatch(Outcome::won));
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private List<Integer> seen() {
    return runs.stream().map(Run::tasks).toList();
  }

  private List<String> labels() {
    as.person(one);
    return sheet.tasks(draft).stream().map(line -> line.content().label()).toList();
  }

  /** No run has the transaction, the persistence context or a row of an earlier one. */
  private void assertAllNew() {
    assertEquals(
        runs.size(), runs.stream().map(Run::transaction).collect(Collectors.toSet()).size());
    assertEquals(runs.size(), distinct(runs.stream().map(Run::context).toList()));
    assertEquals(runs.size(), distinct(runs.stream().map(Run::row).toList()));
  }

  private static int distinct(List<?> objects) {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(objects);
    return found.size();
  }

  /** What one run had in hand when it had read. */
  record Run(Object transaction, Object context, Directive row, int tasks) {}

  /** A use case of the test's own: it reads, somebody may come between, and it decides. */
  @UseCase
  static class Hurried {
    @PersistenceContext EntityManager rows;
    @Inject Event<DomainEvent> events;
    @Resource TransactionSynchronizationRegistry transaction;

    void addTask(DirectiveId id, TaskContent content, Consumer<Run> meanwhile) {
      Directive draft = rows.find(Directive.class, id.value());
      draft.remember();
      int tasks = draft.tasks().size();
      meanwhile.accept(
          new Run(transaction.getTransactionKey(), rows.getDelegate(), draft, tasks));
      events.fire(draft.addTasks(List.of(content), "", Instant.now()));
    }
  }
}
