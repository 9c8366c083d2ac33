package vn.chidao.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.tasks;
import static vn.chidao.support.Race.runner;
import static vn.chidao.support.Verdict.assertOneWon;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AmendAssignment;
import vn.chidao.assignment.AmendmentForm;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.TransferAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Edition;
import vn.chidao.assignment.model.Partners;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.invariants.Invariants;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Words;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Race;
import vn.chidao.support.Race.Outcome;
import vn.chidao.support.Race.Runner;
import vn.chidao.support.Staff;

/**
 * Two people who change the same assignment from what both have before them, or one in two windows:
 * one does, the other reads who was faster. As often as {@code -Draces} says.
 */
@ExtendWith(ArquillianExtension.class)
class ChangesOnceIT {
  private static final Logger LOG = Logger.getLogger(ChangesOnceIT.class.getName());
  private static final LocalDate LATER = LocalDate.of(2031, 1, 31);

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
  @Inject AssignmentSheet sheet;
  @Inject AssignmentRequests requests;
  @Inject ExtendDeadline extendDeadline;
  @Inject AmendAssignment amendAssignment;
  @Inject TransferAssignment transferAssignment;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject Words words;

  private People people;
  private final SortedMap<String, Integer> outcomes = new TreeMap<>();

  @BeforeEach
  void people_are_enrolled() {
    people = office.people("C-bca");
  }

  @AfterEach
  void nothing_is_half_done(TestInfo test) throws SQLException {
    LOG.info(() -> test.getDisplayName() + ": " + Race.ROUNDS + " rounds, " + outcomes);
    try (Connection connection = pool.getConnection()) {
      assertEquals(List.of(), Invariants.violations(connection, false));
    }
  }

  @Test
  void of_two_reviewers_who_move_the_deadline_one_does() throws Exception {
    Person second = staff.enrol("C-vpcp", Role.REVIEWER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      Edition seen = office.edition(id);
      run(
          runner(people.reviewer(), () -> extend(id, seen, LATER)),
          runner(second, () -> extend(id, seen, LATER.plusDays(1))));
      assertEquals(1, sheet.extensions(id).size());
    }
  }

  private void extend(AssignmentId id, Edition seen, LocalDate to) {
    extendDeadline.extend(id, seen, to, "9/TTg-KSTT", "Lý do khách quan");
  }

  @Test
  void of_two_issuers_who_amend_one_does_and_a_second_click_amends_nothing() throws Exception {
    Person second = staff.enrol("C-vpcp", Role.ISSUER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      Edition seen = office.edition(id);
      Runner click = runner(people.issuer(), () -> amend(id, seen));
      run(click, round % 2 == 0 ? click : runner(second, () -> amend(id, seen)));
      assertEquals(1, requests.amendments(id).size());
    }
  }

  private void amend(AssignmentId id, Edition seen) {
    amendAssignment.amend(
        id,
        seen,
        new AmendmentForm(
            "Xây dựng Chiến lược quốc gia",
            null,
            null,
            null,
            "100 %",
            null,
            "Bộ trưởng",
            "Văn phòng Chính phủ",
            new Partners(List.of(), List.of()),
            List.of(new AmendmentForm.Product(null, "Chiến lược", ProductKind.ISSUED, null)),
            null,
            "15/TTg-KSTT",
            "Thay đổi yêu cầu"));
  }

  @Test
  void of_two_issuers_who_hand_it_to_different_agencies_one_does() throws Exception {
    Person second = staff.enrol("C-vpcp", Role.ISSUER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      Edition seen = office.edition(id);
      Person winner =
          run(
              runner(people.issuer(), () -> transfer(id, seen, "C-bct")),
              runner(second, () -> transfer(id, seen, "C-btc")));
      as.person(people.issuer());
      assertEquals(winner.equals(second) ? "C-btc" : "C-bct", sheet.head(id).lead());
    }
  }

  private void transfer(AssignmentId id, Edition seen, String to) {
    transferAssignment.transfer(id, seen, new AgencyCode(to), "Đúng thẩm quyền");
  }

  @Test
  void of_two_coordinators_who_name_an_owner_one_does() throws Exception {
    Person second = staff.enrol("C-bca", Role.COORDINATOR);
    Person other = staff.enrol("C-bca", Role.OFFICIAL);
    Person third = staff.enrol("C-bca", Role.OFFICIAL);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      Person winner =
          run(
              runner(
                  people.coordinator(),
                  () -> nameOwner.name(id, people.owner().id(), other.id())),
              runner(second, () -> nameOwner.name(id, people.owner().id(), third.id())));
      as.person(people.coordinator());
      assertEquals(
          (winner.equals(second) ? third : other).id().value(), sheet.head(id).owner());
    }
  }

  @Test
  void of_two_coordinators_who_name_the_same_first_owner_one_does() throws Exception {
    Person second = staff.enrol("C-bca", Role.COORDINATOR);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = issued();
      as.person(people.coordinator());
      receiveAssignment.receive(id);
      run(
          runner(people.coordinator(), () -> nameOwner.name(id, null, people.owner().id())),
          runner(second, () -> nameOwner.name(id, null, people.owner().id())));
      assertEquals(people.owner().id().value(), sheet.head(id).owner());
    }
  }

  @Test
  void who_decides_the_same_as_another_reads_who_was_faster_and_no_rule() throws Exception {
    Person reviewer = staff.enrol("C-vpcp", Role.REVIEWER);
    Person issuer = staff.enrol("C-vpcp", Role.ISSUER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      Edition seen = office.edition(id);
      run(
          runner(people.reviewer(), () -> extend(id, seen, LATER)),
          runner(reviewer, () -> extend(id, seen, LATER)));
      Edition moved = office.edition(id);
      run(
          runner(people.issuer(), () -> transfer(id, moved, "C-btc")),
          runner(issuer, () -> transfer(id, moved, "C-btc")));
    }
  }

  @Test
  void of_a_deadline_moved_and_an_agency_changed_at_once_one_is_so() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = one();
      Edition seen = office.edition(id);
      run(
          runner(people.reviewer(), () -> extend(id, seen, LATER)),
          runner(people.issuer(), () -> transfer(id, seen, "C-btc")));
    }
  }

  @Test
  void what_is_said_names_the_person_what_they_did_and_what_to_do() {
    AssignmentId id = one();
    Edition seen = office.edition(id);
    as.person(people.reviewer());
    extend(id, seen, LATER);
    as.person(people.issuer());
    String said = words.of(assertThrows(Overtaken.class, () -> amend(id, seen)));
    assertTrue(said.startsWith(people.reviewer().name()), said);
    assertTrue(said.contains(words.of("audit.action.DeadlineExtended")), said);
    assertTrue(said.endsWith(words.of("assignment.changedMeanwhile")), said);
    amend(id, office.edition(id));
    assertEquals(1, requests.amendments(id).size());
  }

  private AssignmentId issued() {
    return office.assignmentsOf(office.issued(people, tasks(1, "C-bca"))).get(0);
  }

  private AssignmentId one() {
    AssignmentId id = issued();
    office.inProgress(people, id);
    return id;
  }

  /** Who won; the other one has read so. */
  private Person run(Runner first, Runner second) throws Exception {
    List<Outcome> both = race.run(List.of(first, second));
    Person winner = assertOneWon(both);
    outcomes.merge(both.get(0).won() ? "first" : "second", 1, Integer::sum);
    as.person(winner);
    return winner;
  }
}
