package vn.chidao.progress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

class ProgressUpdateTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 16);

  private final Assignment assignment = anAssignment().inProgress();

  @Test
  void owner_tells_without_changing_the_status() {
    var updated = update(40, 20, null, OWNER);
    assertEquals("40", updated.update().state().get("percent"));
    assertEquals(AssignmentStatus.IN_PROGRESS, assignment.course().status());
  }

  @Test
  void nobody_else_tells() {
    assertRefused("progress.update.notOwner", () -> update(40, 20, null, COORDINATOR));
  }

  @Test
  void percent_is_between_nothing_and_everything() {
    assertRefused("progress.percent.range", () -> update(-1, null, null, OWNER));
    assertRefused("progress.percent.range", () -> update(101, null, null, OWNER));
    update(0, null, null, OWNER);
    update(100, null, null, OWNER);
  }

  @Test
  void percent_goes_down_only_with_a_reason() {
    assertRefused("progress.percent.lowered", () -> update(30, 40, null, OWNER));
    assertEquals(
        "Phải làm lại khảo sát",
        update(30, 40, "Phải làm lại khảo sát", OWNER).update().state().get("reason"));
  }

  @Test
  void nothing_is_told_while_a_report_waits() {
    Assignment waiting = anAssignment().underReview();
    assertRefused(
        "progress.update.notNow",
        () -> ProgressUpdate.of(waiting, whole(40, null), null, TODAY, TODAY, OWNER, NOON));
  }

  @Test
  void change_lies_in_the_past() {
    assertRefused(
        "progress.changedOn.notPast",
        () ->
            ProgressUpdate.of(
                assignment, whole(40, null), null, TODAY.plusDays(1), TODAY, OWNER, NOON));
  }

  @Test
  void the_same_once_more_for_the_same_day_is_no_update() {
    ProgressUpdate last = update(40, null, null, OWNER).update();
    requireNew(update(40, 40, null, OWNER).update(), Map.of());
    requireNew(update(50, 40, null, OWNER).update(), Map.of("", last));
    requireNew(
        ProgressUpdate.of(assignment, whole(40, null), 40, TODAY.minusDays(1), TODAY, OWNER, NOON)
            .update(),
        Map.of("", last));
    assertRefused(
        "progress.update.already",
        () -> requireNew(update(40, 40, null, OWNER).update(), Map.of("", last)));
  }

  private static void requireNew(ProgressUpdate told, Map<String, ProgressUpdate> last) {
    ProgressUpdate.requireNew(List.of(told), last);
  }

  @Test
  void product_belongs_to_the_assignment() {
    assertThrows(
        RuleViolation.class,
        () ->
            ProgressUpdate.of(
                assignment,
                new Standing("other", 40, null, null),
                null,
                TODAY,
                TODAY,
                OWNER,
                NOON));
  }

  private ProgressEvent.ProgressUpdated update(
      int percent, Integer before, String reason, Person by) {
    return ProgressUpdate.of(assignment, whole(percent, reason), before, TODAY, TODAY, by, NOON);
  }

  private static Standing whole(int percent, String reason) {
    return new Standing(null, percent, "Đã khảo sát 20 tỉnh", reason);
  }

  private static void assertRefused(String key, Executable decision) {
    assertEquals(key, assertThrows(RuleViolation.class, decision).key());
  }
}
