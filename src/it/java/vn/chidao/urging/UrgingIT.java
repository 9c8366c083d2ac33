package vn.chidao.urging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.LateStandings;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.bulk.Bulk;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.Planned;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.notification.GiveNotices;
import vn.chidao.notification.MyNotices;
import vn.chidao.progress.UpdateProgress;
import vn.chidao.progress.model.Standing;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.InBoth;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Runs;
import vn.chidao.support.Staff;
import vn.chidao.support.Statements;
import vn.chidao.support.TestClock;
import vn.chidao.urging.model.Letter;
import vn.chidao.urging.model.UrgingLetter;

/** One letter urges many: each its own entry, notice and outcome; the answer is seen. */
@ExtendWith(ArquillianExtension.class)
class UrgingIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject TestClock clock;
  @Inject SendLetter sendLetter;
  @Inject UrgeAssignment urgeAssignment;
  @Inject Bulk bulk;
  @Inject Runs runs;
  @Inject UrgingSheet sheet;
  @Inject LateStandings standings;
  @Inject AssignmentSheet assignmentSheet;
  @Inject UpdateProgress updateProgress;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject GiveNotices giveNotices;
  @Inject MyNotices myNotices;
  @Inject Inbox inbox;
  @PersistenceContext EntityManager rows;

  private People people;
  private List<AssignmentId> assignments;

  @BeforeEach
  void three_assignments_are_open() {
    people = office.people("C-bca");
    DirectiveId directive = office.issued(people, Office.tasks(3, "C-bca"));
    assignments = office.assignmentsOf(directive);
    office.inProgress(people, assignments.get(0));
    clock.forward(Duration.ofSeconds(1));
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  @Test
  void one_letter_urges_many_and_one_refused_leaves_the_others() {
    as.person(people.issuer());
    withdrawAssignment.withdraw(assignments.get(1), "Giao lại");
    as.person(people.reviewer());
    Letter letter = letter();
    List<Planned> all =
        assignments.stream()
            .map(each -> new Planned(each.value(), new InBoth("Nhiệm vụ", "Assignment")))
            .toList();
    String run = bulk.begin(Bulk.newId(), BulkKind.URGE, SendLetter.given(letter), all);
    runs.awaitEnd(run);
    assertEquals(
        List.of(ItemState.DONE, ItemState.REFUSED, ItemState.DONE), runs.states(run));
    assertTrue(runs.reason(run, 1).vi().startsWith("Nhiệm vụ đã kết thúc"));
    assertEquals(2, sheet.of(assignments.get(0)).get(0).assignments());
    assertEquals(List.of(), sheet.of(assignments.get(1)));
    assertTrue(
        assignmentSheet.story(assignments.get(2)).stream()
            .anyMatch(entry -> entry.action().equals("AssignmentUrged")));
    rows.createQuery("select l.id from UrgingLetter l where l.letter = :id", String.class)
        .setParameter("id", letter.id())
        .getResultList()
        .forEach(id -> fold.check(UrgingLetter.class, id));
    assertEquals(LocalDate.of(2027, 6, 30), assignmentSheet.head(assignments.get(0)).dueOn());
    assertEquals(
        List.of(1L, 0L, 1L),
        assignments.stream()
            .map(id -> standings.of(List.of(id.value())).get(0).urged())
            .toList());
  }

  @Test
  void owner_sees_the_date_to_report_until_the_progress_is_told() {
    as.person(people.reviewer());
    urgeAssignment.urge(assignments.get(0), letter());
    assertNull(sheet.of(assignments.get(0)).get(0).answeredAt());
    assertEquals(1, toAnswer());
    clock.forward(Duration.ofMinutes(1));
    String product = assignmentSheet.products(assignments.get(0)).get(0).id();
    updateProgress.update(
        assignments.get(0),
        List.of(new Standing(product, 50, "Đã trình", null)),
        VietnamTime.today(clock));
    assertEquals(0, toAnswer());
    assertNotNull(sheet.of(assignments.get(0)).get(0).answeredAt());
  }

  @Test
  void owner_coordinator_supervisor_and_leader_are_told() {
    Person leader = staff.enrol("C-bca", Role.AGENCY_LEADER);
    as.person(people.reviewer());
    urgeAssignment.urge(assignments.get(0), letter());
    as.system();
    while (giveNotices.give() > 0) {}
    for (Person told : List.of(people.owner(), people.coordinator(), people.supervisor(), leader)) {
      as.person(told);
      assertTrue(
          myNotices.page(false, 0, 200).stream().anyMatch(each -> each.kind().equals("AssignmentUrged")),
          told.name());
    }
  }

  @Test
  void letter_is_whole_or_it_is_not_sent() {
    as.person(people.reviewer());
    LocalDate today = VietnamTime.today(clock);
    assertRefused("urging.document.half", "9061/VPCP-CN", null, "Khẩn trương", null);
    assertRefused("urging.document.ahead", "9061/VPCP-CN", today.plusDays(1), "Khẩn trương", null);
    assertRefused("urging.reportDue.past", null, null, "Khẩn trương", today.minusDays(1));
    assertRefused("shared.text.missing", null, null, " ", null);
  }

  @Test
  void who_has_no_part_learns_nothing() {
    as.person(staff.enrol("C-bnnmt", Role.COORDINATOR));
    assertThrows(NothingThere.class, () -> sheet.of(assignments.get(0)));
    assertEquals(List.of(), standings.of(List.of(assignments.get(0).value())));
    as.a(Role.REVIEWER, "C-bnnmt");
    assertThrows(
        NothingThere.class, () -> urgeAssignment.urge(assignments.get(0), letter()));
  }

  @Test
  void urging_costs_a_known_number_of_statements() {
    as.person(people.reviewer());
    Letter letter = letter();
    assertEquals(
        5,
        Statements.of(() -> urgeAssignment.urge(assignments.get(0), letter)).size());
  }

  private void assertRefused(
      String key, String number, LocalDate issuedOn, String text, LocalDate reportDueOn) {
    assertEquals(
        key,
        assertThrows(
                RuleViolation.class, () -> sendLetter.write(number, issuedOn, text, reportDueOn))
            .key());
  }

  private Letter letter() {
    LocalDate today = VietnamTime.today(clock);
    return sendLetter.write(
        "9061/VPCP-CN", today.minusDays(1), "Khẩn trương hoàn thành.", today.plusDays(5));
  }

  private long toAnswer() {
    as.person(people.owner());
    return inbox.count(new Inbox.Filter(null, null, Act.ANSWER_URGING));
  }
}
