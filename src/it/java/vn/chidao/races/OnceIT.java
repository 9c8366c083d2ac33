package vn.chidao.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.tasks;
import static vn.chidao.support.Race.runner;
import static vn.chidao.support.Verdict.assertOneWon;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
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
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.deputy.NameDeputy;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.ImportAnnex;
import vn.chidao.directive.UnderstandAnnex;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.Heading;
import vn.chidao.intake.Annex;
import vn.chidao.intake.SpreadsheetReader;
import vn.chidao.invariants.Invariants;
import vn.chidao.progress.RaiseInquiry;
import vn.chidao.progress.UpdateProgress;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.progress.model.Standing;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Race;
import vn.chidao.support.Race.Outcome;
import vn.chidao.support.Race.Runner;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;

/**
 * What begins something new and is sent twice at the same moment, by a double click, from two
 * windows or by two people, begins it once. As often as {@code -Draces} says.
 */
@ExtendWith(ArquillianExtension.class)
class OnceIT {
  private static final Logger LOG = Logger.getLogger(OnceIT.class.getName());
  private static final String ANNEX =
      """
      TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tSản phẩm
      1\tXây dựng Đề án\tBộ Công an\t30/6/2027\tĐề án
      2\tTrình Nghị định\tBộ Tài chính\t30/9/2027\tNghị định
      """;

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
  @Inject TestClock clock;
  @Inject AssignmentSheet sheet;
  @Inject DraftDirective draftDirective;
  @Inject ImportAnnex importAnnex;
  @Inject UnderstandAnnex understandAnnex;
  @Inject RaiseInquiry raiseInquiry;
  @Inject UpdateProgress updateProgress;
  @Inject NameDeputy nameDeputy;
  @PersistenceContext EntityManager rows;

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
  void a_draft_that_is_saved_twice_begins_once() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      Heading heading = Office.heading();
      Runner click = runner(people.issuer(), () -> draftDirective.draft(heading));
      assertOneWon(race.run(List.of(click, click)));
      assertEquals(1, drafts(heading));
      count("drafted once");
    }
  }

  @Test
  void of_two_issuers_who_type_the_same_document_one_has_drafted_it() throws Exception {
    Person second = staff.enrol("C-vpcp", Role.ISSUER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      Heading heading = Office.heading();
      Person first =
          assertOneWon(
              race.run(
                  List.of(
                      runner(people.issuer(), () -> draftDirective.draft(heading)),
                      runner(second, () -> draftDirective.draft(heading)))));
      assertEquals(1, drafts(heading));
      count(first.equals(second) ? "second issuer" : "first issuer");
    }
  }

  @Test
  void a_task_that_is_added_twice_is_there_once() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      DirectiveId draft = empty();
      Runner click = runner(people.issuer(), () -> draftDirective.addTasks(draft, tasks(1, "C-bca")));
      assertOneWon(race.run(List.of(click, click)));
      assertEquals(1, tasksOf(draft));
      count("added once");
    }
  }

  @Test
  void an_annex_that_is_confirmed_in_two_windows_is_taken_over_once() throws Exception {
    Annex annex = annex();
    for (int round = 0; round < Race.ROUNDS; round++) {
      DirectiveId draft = empty();
      Runner window = window(people.issuer(), draft, UUID.randomUUID(), annex);
      List<Outcome> both = race.run(List.of(window, window));
      assertOneWon(both);
      assertTrue(
          both.stream()
              .filter(each -> !each.won())
              .allMatch(each -> each.refusal().key().equals("directive.annex.taken")),
          both::toString);
      assertEquals(2, tasksOf(draft));
      count("taken over once");
    }
  }

  @Test
  void two_annexes_that_are_confirmed_at_once_are_both_taken_over() throws Exception {
    Annex annex = annex();
    Person second = staff.enrol("C-vpcp", Role.ISSUER);
    for (int round = 0; round < Race.ROUNDS; round++) {
      DirectiveId draft = empty();
      List<Outcome> both =
          race.run(
              List.of(
                  window(people.issuer(), draft, UUID.randomUUID(), annex),
                  window(second, draft, UUID.randomUUID(), annex)));
      assertTrue(both.stream().allMatch(Outcome::won), both::toString);
      assertEquals(4, tasksOf(draft));
      count("one after the other");
    }
  }

  @Test
  void a_question_that_is_sent_twice_is_asked_once() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = inProgress();
      LocalDate due = VietnamTime.today(clock).plusDays(7);
      Runner click =
          runner(
              people.owner(),
              () -> raiseInquiry.raise(id, InquiryKind.QUESTION, "Làm rõ phạm vi", null, due));
      assertOneWon(race.run(List.of(click, click)));
      assertEquals(1, number("select count(*) from inquiry where assignment_id = '" + id + "'"));
      count("asked once");
    }
  }

  @Test
  void a_progress_update_that_is_sent_twice_is_told_once() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      AssignmentId id = inProgress();
      as.person(people.owner());
      String product = sheet.products(id).get(0).id();
      List<Standing> standings = List.of(new Standing(product, 40, "Đã khảo sát", null));
      LocalDate today = VietnamTime.today(clock);
      Runner click =
          runner(people.owner(), () -> updateProgress.update(id, standings, today));
      assertOneWon(race.run(List.of(click, click)));
      assertEquals(
          1, number("select count(*) from progress_update where assignment_id = '" + id + "'"));
      count("told once");
    }
  }

  @Test
  void of_two_who_name_a_deputy_for_one_person_one_does() throws Exception {
    Person absent = people.owner();
    OfficialId one = staff.enrol("C-bca", Role.OFFICIAL).id();
    OfficialId other = staff.enrol("C-bca", Role.OFFICIAL).id();
    for (int round = 0; round < Race.ROUNDS; round++) {
      LocalDate from = VietnamTime.today(clock).plusDays(3L * round);
      Person first =
          assertOneWon(
              race.run(
                  List.of(
                      runner(absent, () -> name(absent.id(), one, from, from.plusDays(1))),
                      runner(
                          people.supervisor(),
                          () -> name(absent.id(), other, from.plusDays(1), from.plusDays(2))))));
      count(first.equals(absent) ? "by the person" : "by the supervisor");
    }
  }

  @Test
  void of_two_who_name_each_other_one_is_away_and_the_other_stands_in() throws Exception {
    Person one = staff.enrol("C-bca", Role.OFFICIAL);
    Person other = staff.enrol("C-bca", Role.OFFICIAL);
    for (int round = 0; round < Race.ROUNDS; round++) {
      LocalDate day = VietnamTime.today(clock).plusDays(round);
      assertOneWon(
          race.run(
              List.of(
                  runner(one, () -> name(one.id(), other.id(), day, day)),
                  runner(other, () -> name(other.id(), one.id(), day, day)))));
      count("one is away");
    }
  }

  private void name(OfficialId absent, OfficialId deputy, LocalDate from, LocalDate until) {
    nameDeputy.name(absent, deputy, from, until, "Nghỉ phép");
  }

  private Annex annex() {
    as.person(people.issuer());
    return Annex.read(
        SpreadsheetReader.pasted(ANNEX),
        understandAnnex.context(LocalDate.of(2026, 1, 5)),
        (rows, of) -> {});
  }

  private Runner window(Person person, DirectiveId draft, UUID handedIn, Annex annex) {
    return runner(
        person, () -> importAnnex.add(draft, handedIn.toString(), annex, Map.of(), ""));
  }

  private DirectiveId empty() {
    as.person(people.issuer());
    return draftDirective.draft(Office.heading());
  }

  private AssignmentId inProgress() {
    AssignmentId id = office.assignmentsOf(office.issued(people, tasks(1, "C-bca"))).get(0);
    office.inProgress(people, id);
    return id;
  }

  private long drafts(Heading heading) {
    return number(
        "select count(*) from directive where number = '"
            + heading.number()
            + "' and issued_on = date '"
            + heading.issuedOn()
            + "'");
  }

  private long tasksOf(DirectiveId draft) {
    return number("select count(distinct place) from task where directive_id = '" + draft + "'");
  }

  private void count(String outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private long number(String sql) {
    return ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
