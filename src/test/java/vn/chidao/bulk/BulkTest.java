package vn.chidao.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.web.InBoth;

/** When a run goes on, stops and ends, and what stays of an item. */
class BulkTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Person SUPERVISOR = person("supervisor");
  private static final Person DEPUTY = person("deputy");
  private static final InBoth REASON = new InBoth("Đã kết thúc", "It has ended");

  private static Person person(String id) {
    return new Person(new OfficialId(id), id, "", new AgencyCode("C-bct"), Set.of());
  }

  private static BulkRun run(Person by) {
    BulkRun run = new BulkRun("1", BulkKind.REVIEW, Map.of(), by, NOW);
    run.begin(null, NOW);
    return run;
  }

  private static BulkItem item() {
    InBoth title = new InBoth("á".repeat(2000), "a");
    return new BulkItem(run(SUPERVISOR), 0, new Planned("4711", title, Map.of("text", "Đạt")));
  }

  @Test
  void a_run_is_stopped_when_no_server_has_said_that_it_works_on_it() {
    BulkRun run = run(SUPERVISOR);
    Instant late = NOW.plus(BulkRun.SILENCE);
    assertEquals(RunState.RUNNING, run.state(late));
    assertEquals(RunState.STOPPED, run.state(late.plusMillis(1)));
    run.beat(late);
    assertEquals(RunState.RUNNING, run.state(late.plusSeconds(1)));
    run.letGo();
    assertEquals(RunState.STOPPED, run.state(late), "in good order it is known at once");
    run.end(late);
    assertEquals(RunState.ENDED, run.state(late.plusSeconds(3600)));
  }

  @Test
  void a_run_is_of_who_really_began_it() {
    BulkRun own = run(SUPERVISOR);
    assertTrue(own.isOf(SUPERVISOR));
    BulkRun inTheirName = run(SUPERVISOR.representedBy(DEPUTY));
    assertTrue(inTheirName.isOf(DEPUTY));
    assertFalse(inTheirName.isOf(SUPERVISOR));
    assertEquals(SUPERVISOR.id(), inTheirName.inTheNameOf());
  }

  @Test
  void what_is_settled_stays_and_only_a_fault_can_be_tried_again() {
    BulkItem done = item();
    done.done(NOW);
    done.refused(REASON, NOW);
    assertEquals(ItemState.DONE, done.line().state());
    assertNull(done.line().reason());
    BulkItem refused = item();
    refused.refused(REASON, NOW);
    refused.reopen();
    assertEquals(ItemState.REFUSED, refused.line().state());
    assertEquals(REASON, refused.line().reason());
    BulkItem broken = item();
    broken.broken(REASON, NOW);
    broken.reopen();
    assertTrue(broken.isOpen());
    assertNull(broken.line().reason());
  }

  @Test
  void what_was_typed_is_kept_as_it_was() {
    Given given = new Given();
    Map<String, String> typed = Map.of("text", "Dòng 1\n\"hai\" \\ {ba}", "shown", "RECEIVED");
    assertEquals(typed, given.convertToEntityAttribute(given.convertToDatabaseColumn(typed)));
    assertEquals("Đạt", item().line().text());
    assertEquals(1000, item().line().title().vi().length());
  }

  @Test
  void a_directive_and_the_failed_jobs_have_one_run_at_a_time() {
    List<String> one = List.of("13");
    assertEquals("DIRECTIVE 13", BulkKind.ISSUE.onlyOne(one));
    assertEquals("DIRECTIVE 13", BulkKind.REVOKE.onlyOne(one));
    assertEquals("RETRY", BulkKind.RETRY.onlyOne(List.of("1", "2")));
    assertNull(BulkKind.REVIEW.onlyOne(one));
    assertNull(BulkKind.URGE.onlyOne(one));
  }
}
