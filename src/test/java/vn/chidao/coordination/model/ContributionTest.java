package vn.chidao.coordination.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.chidao.assignment.model.AssignmentFixture.COORDINATOR;
import static vn.chidao.assignment.model.AssignmentFixture.NOON;
import static vn.chidao.assignment.model.AssignmentFixture.OWNER;
import static vn.chidao.assignment.model.AssignmentFixture.SUPERVISOR;
import static vn.chidao.assignment.model.AssignmentFixture.anAssignment;
import static vn.chidao.assignment.model.AssignmentFixture.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.Evidence;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

class ContributionTest {
  private static final AgencyCode TRADE = new AgencyCode("C-bct");
  private static final AgencyCode FINANCE = new AgencyCode("C-btc");
  private static final Person ASKED = person("asked", TRADE, Role.COORDINATOR);
  private static final Person NAMED = person("named", TRADE, Role.OFFICIAL);
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 16);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate DUE = LocalDate.of(2025, 6, 20);

  private final Assignment assignment = anAssignment().coordinatedBy(TRADE).inProgress();

  @Test
  void owner_and_the_leads_coordinator_ask() {
    assertEquals("ASKED", status(asked(OWNER)));
    assertEquals("ASKED", status(asked(COORDINATOR)));
  }

  @Test
  void nobody_else_asks() {
    assertRefused("coordination.ask.notYours", () -> asked(SUPERVISOR));
    assertRefused("coordination.ask.notYours", () -> asked(ASKED));
    assertRefused(
        "coordination.ask.notYours",
        () -> asked(person("other", SUPERVISOR.agency(), Role.OFFICIAL)));
  }

  @Test
  void only_agencies_that_take_part_are_asked() {
    assertRefused("coordination.ask.noPart", () -> ask(FINANCE, DUE, LAST_DAY, null));
  }

  @Test
  void date_is_between_today_and_the_assignments_last_day() {
    assertRefused("coordination.ask.dueMissing", () -> ask(TRADE, null, LAST_DAY, null));
    assertRefused("coordination.ask.duePast", () -> ask(TRADE, TODAY.minusDays(1), LAST_DAY, null));
    assertRefused(
        "coordination.ask.dueTooLate", () -> ask(TRADE, LAST_DAY.plusDays(1), LAST_DAY, null));
    ask(TRADE, TODAY, LAST_DAY, null);
    ask(TRADE, LAST_DAY, LAST_DAY, null);
  }

  @Test
  void standing_work_and_late_work_set_no_limit() {
    ask(TRADE, LAST_DAY.plusYears(1), null, null);
    ask(TRADE, DUE, TODAY.minusDays(1), null);
  }

  @Test
  void nobody_is_asked_before_the_receipt_or_after_the_end() {
    for (Assignment not :
        List.of(
            anAssignment().coordinatedBy(TRADE).assigned(),
            anAssignment().coordinatedBy(TRADE).accepted()))
      assertRefused(
          "coordination.ask.notNow",
          () ->
              Contribution.ask(
                  not,
                  new Request(TRADE, "Số liệu", DUE),
                  null,
                  LAST_DAY,
                  TODAY,
                  COORDINATOR,
                  NOON));
  }

  @Test
  void an_agency_is_asked_again_only_after_the_first_request_has_ended() {
    Contribution first = asked(OWNER);
    assertRefused("coordination.ask.open", () -> ask(TRADE, DUE, LAST_DAY, first));
    first.answer("Số liệu năm 2024", List.of(), ASKED, NOON);
    assertEquals("2", ask(TRADE, DUE, LAST_DAY, first).state().get("round"));
  }

  @Test
  void agencys_coordinator_or_who_they_named_answers() {
    asked(OWNER).answer("Ý kiến", List.of(), ASKED, NOON);
    Contribution contribution = asked(OWNER);
    assertRefused(
        "coordination.answer.notYours",
        () -> contribution.answer("Ý kiến", List.of(), NAMED, NOON));
    contribution.name(NAMED.id(), TRADE, ASKED, NOON);
    contribution.answer("Ý kiến", List.of(new Evidence("c", "so-lieu.xlsx", "00ff")), NAMED, NOON);
    assertEquals("so-lieu.xlsx sha256:00ff", contribution.state().get("evidence"));
  }

  @Test
  void no_agency_answers_for_another() {
    Contribution contribution = asked(OWNER);
    Person finance = person("finance", FINANCE, Role.COORDINATOR);
    assertRefused(
        "coordination.answer.notYours", () -> contribution.nothing("Không", finance, NOON));
    assertRefused(
        "coordination.answer.notYours", () -> contribution.name(NAMED.id(), TRADE, finance, NOON));
    assertRefused("coordination.answer.notYours", () -> contribution.nothing("Không", OWNER, NOON));
  }

  @Test
  void named_official_is_of_the_asked_agency() {
    Contribution contribution = asked(OWNER);
    assertRefused(
        "coordination.name.otherAgency",
        () -> contribution.name(OWNER.id(), OWNER.agency(), ASKED, NOON));
    contribution.name(NAMED.id(), TRADE, ASKED, NOON);
    assertRefused(
        "coordination.name.same", () -> contribution.name(NAMED.id(), TRADE, ASKED, NOON));
  }

  @Test
  void agency_may_have_nothing_to_contribute_for_a_reason() {
    Contribution contribution = asked(OWNER);
    contribution.nothing("Không thuộc lĩnh vực quản lý", ASKED, NOON);
    assertEquals("NOTHING", status(contribution));
    assertEquals("Không thuộc lĩnh vực quản lý", contribution.state().get("answer"));
  }

  @Test
  void second_answer_learns_when_the_first_came() {
    Contribution contribution = asked(OWNER);
    contribution.answer("Ý kiến", List.of(), ASKED, NOON);
    RuleViolation late =
        assertThrows(RuleViolation.class, () -> contribution.nothing("Không", ASKED, NOON));
    assertEquals("coordination.gone", late.key());
    assertEquals(List.of(ContributionStatus.ANSWERED, NOON), late.parameters());
  }

  @Test
  void lead_takes_an_open_request_back_with_a_reason() {
    Contribution contribution = asked(OWNER);
    assertRefused(
        "coordination.ask.notYours",
        () -> contribution.recall(assignment, "Đã có số liệu", ASKED, NOON));
    contribution.recall(assignment, "Đã có số liệu", COORDINATOR, NOON);
    assertEquals("RECALLED", status(contribution));
    assertRefused("coordination.gone", () -> contribution.answer("Ý kiến", List.of(), ASKED, NOON));
  }

  @Test
  void silence_is_counted_and_stays_when_the_assignment_ends() {
    Contribution contribution = asked(OWNER);
    contribution.urge(NOON);
    contribution.urge(NOON);
    contribution.assignmentEnded(NOON);
    assertEquals("2", contribution.state().get("urged"));
    assertEquals("CLOSED", status(contribution));
    assertRefused("coordination.gone", () -> contribution.urge(NOON));
  }

  @Test
  void state_tells_silence_and_lateness_from_the_date() {
    LocalDate before = DUE.minusDays(1);
    LocalDate after = DUE.plusDays(1);
    assertState(ContributionState.WAITING, ContributionStatus.ASKED, null, DUE);
    assertState(ContributionState.SILENT, ContributionStatus.ASKED, null, after);
    assertState(ContributionState.ANSWERED_IN_TIME, ContributionStatus.ANSWERED, DUE, after);
    assertState(ContributionState.ANSWERED_LATE, ContributionStatus.ANSWERED, after, after);
    assertState(ContributionState.NOTHING_IN_TIME, ContributionStatus.NOTHING, before, after);
    assertState(ContributionState.NOTHING_LATE, ContributionStatus.NOTHING, after, after);
    assertState(ContributionState.TAKEN_BACK, ContributionStatus.RECALLED, after, after);
    assertState(ContributionState.NOT_NEEDED, ContributionStatus.CLOSED, before, after);
    assertState(ContributionState.SILENT, ContributionStatus.CLOSED, after, after);
  }

  private static void assertState(
      ContributionState state, ContributionStatus status, LocalDate ended, LocalDate today) {
    assertEquals(state, ContributionState.of(status, DUE, ended, today));
  }

  private Contribution asked(Person by) {
    return Contribution.ask(
            assignment, new Request(TRADE, "Số liệu", DUE), null, LAST_DAY, TODAY, by, NOON)
        .contribution();
  }

  private Contribution ask(
      AgencyCode agency, LocalDate due, LocalDate lastDay, Contribution earlier) {
    return Contribution.ask(
            assignment, new Request(agency, "Số liệu", due), earlier, lastDay, TODAY, OWNER, NOON)
        .contribution();
  }

  private static String status(Contribution contribution) {
    return contribution.state().get("status");
  }

  private static void assertRefused(String key, Executable decision) {
    assertEquals(key, assertThrows(RuleViolation.class, decision).key());
  }
}
