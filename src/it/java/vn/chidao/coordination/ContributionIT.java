package vn.chidao.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.audit.AuditQuery;
import vn.chidao.coordination.ContributionSheet.Line;
import vn.chidao.coordination.model.Contribution;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.coordination.model.ContributionState;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.draft.Drafts;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Jobs;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.Statements;
import vn.chidao.support.TestClock;

/** Asking, answering, staying silent: rows, process, inbox and story together. */
@ExtendWith(ArquillianExtension.class)
class ContributionIT {
  private static final AgencyCode TRADE = new AgencyCode("C-bct");
  private static final AgencyCode FINANCE = new AgencyCode("C-btc");
  private static final byte[] PDF = "%PDF-1.7 …".getBytes();

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject Fold fold;
  @Inject TestClock clock;
  @Inject AskContributions askContributions;
  @Inject NameContributor nameContributor;
  @Inject Contribute contribute;
  @Inject RecallContribution recallContribution;
  @Inject ContributionSheet sheet;
  @Inject ContributionFiles files;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject AssignmentSheet assignmentSheet;
  @Inject Inbox inbox;
  @Inject Drafts drafts;

  private People people;
  private Person trade;
  private Person finance;
  private AssignmentId assignment;
  private LocalDate due;

  @BeforeEach
  void two_ministries_coordinate_what_the_ministry_of_public_security_leads() {
    people = office.people("C-bca");
    trade = staff.enrol("C-bct", Role.COORDINATOR);
    finance = staff.enrol("C-btc", Role.COORDINATOR);
    DirectiveId directive =
        office.issued(people, List.of(Office.coordinated("1", "C-bca", "C-bct", "C-btc")));
    assignment = office.assignmentsOf(directive).get(0);
    office.inProgress(people, assignment);
    due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7);
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  @Test
  void all_are_asked_at_once_and_each_answers_for_itself() {
    askAll();
    ContributionId toTrade = request("C-bct");
    assertEquals(List.of("COORDINATE"), waiting(trade));
    as.person(finance);
    assertThrows(RuleViolation.class, () -> contribute.answer(toTrade, "Ý kiến"));
    as.person(trade);
    contribute.attach(toTrade, "so-lieu.pdf", PDF);
    seesFiles(people.owner(), 0);
    seesFiles(finance, 0);
    seesFiles(trade, 1);
    as.person(trade);
    contribute.answer(toTrade, "Số liệu năm 2025");
    assertEquals(List.of(), waiting(trade));
    seesFiles(people.owner(), 1);
    as.person(finance);
    contribute.nothing(request("C-btc"), "Không thuộc lĩnh vực");
    as.person(people.owner());
    assertEquals(
        List.of(ContributionState.ANSWERED_IN_TIME, ContributionState.NOTHING_IN_TIME),
        sheet.of(assignment).stream().map(Line::state).toList());
    addsUp(toTrade, "ContributionAsked", "ContributionAnswered");
  }

  @Test
  void named_official_has_it_in_their_work_and_answers() {
    askAll();
    ContributionId id = request("C-bct");
    Person expert = staff.enrol("C-bct", Role.OFFICIAL);
    as.person(trade);
    nameContributor.name(id, expert.id());
    assertEquals(List.of(), waiting(trade));
    assertEquals(List.of("CONTRIBUTE"), waiting(expert));
    as.person(expert);
    contribute.answer(id, "Ý kiến");
    addsUp(id, "ContributionAsked", "ContributorNamed", "ContributionAnswered");
  }

  @Test
  void silence_is_urged_as_often_as_set_and_told_in_the_story_of_the_assignment() {
    askAll();
    ContributionId id = request("C-bct");
    for (int days = 0; days < 60; days++) {
      clock.forward(Duration.ofDays(1));
      jobs.runDue(id.value());
    }
    as.person(people.owner());
    Line line = sheet.one(id);
    assertEquals(ContributionState.SILENT, line.state());
    assertEquals(5, line.row().urged());
    assertEquals(
        5,
        assignmentSheet.story(assignment).stream()
            .map(AuditQuery.Entry::action)
            .filter("ContributionUrged"::equals)
            .count());
    as.person(trade);
    contribute.answer(id, "Xin lỗi vì chậm");
    assertEquals(ContributionState.ANSWERED_LATE, sheet.one(id).state());
    fold.check(Contribution.class, id.value());
  }

  @Test
  void taken_back_and_asked_again_is_a_second_request() {
    askAll();
    ContributionId first = request("C-bct");
    as.person(people.coordinator());
    assertThrows(RuleViolation.class, () -> ask(Map.of(TRADE, due)));
    recallContribution.recall(first, "Hỏi lại cho rõ");
    ask(Map.of(TRADE, due));
    assertEquals(2, sheet.one(request("C-bct")).row().round());
    addsUp(first, "ContributionAsked", "ContributionRecalled");
  }

  @Test
  void end_of_the_assignment_closes_what_is_open() {
    askAll();
    ContributionId id = request("C-bct");
    as.person(people.issuer());
    withdrawAssignment.withdraw(assignment, "Giao lại");
    assertEquals(ContributionState.NOT_NEEDED, sheet.one(id).state());
    assertEquals(List.of(), jobs.open(id.value()));
    addsUp(id, "ContributionAsked", "ContributionClosed");
  }

  @Test
  void who_has_no_part_learns_nothing() {
    askAll();
    ContributionId id = request("C-bct");
    as.person(staff.enrol("C-bnnmt", Role.COORDINATOR));
    assertThrows(NothingThere.class, () -> sheet.of(assignment));
    assertThrows(NothingThere.class, () -> sheet.one(id));
    assertThrows(NothingThere.class, () -> contribute.answer(id, "Ý kiến"));
  }

  @Test
  void what_is_typed_is_kept_for_its_writer_alone() {
    as.person(trade);
    drafts.keep("coordination/contribute 1", Map.of("text", "Nháp"));
    drafts.keep("coordination/contribute 1", Map.of("text", "Nháp hai"));
    assertEquals("Nháp hai", drafts.of("coordination/contribute 1").get("text"));
    as.person(finance);
    assertEquals(Map.of(), drafts.of("coordination/contribute 1").typed());
    as.person(trade);
    drafts.drop("coordination/contribute 1");
    assertEquals(Map.of(), drafts.of("coordination/contribute 1").typed());
  }

  @Test
  void every_decision_costs_a_known_number_of_statements() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    as.person(people.owner());
    counts.put("ask two", count(this::askAll));
    ContributionId id = request("C-bct");
    as.person(trade);
    counts.put("answer", count(() -> contribute.answer(id, "Ý kiến")));
    counts.put("sheet", count(() -> sheet.of(assignment)));
    as.person(people.owner());
    ContributionId other = request("C-btc");
    counts.put("recall", count(() -> recallContribution.recall(other, "Thôi")));
    assertEquals(Map.of("ask two", 24, "answer", 37, "sheet", 3, "recall", 34), counts);
  }

  private static int count(Executable call) {
    return Statements.of(call).size();
  }

  private void askAll() {
    as.person(people.owner());
    Map<AgencyCode, LocalDate> dates = new LinkedHashMap<>();
    dates.put(TRADE, due);
    dates.put(FINANCE, due);
    ask(dates);
  }

  private void ask(Map<AgencyCode, LocalDate> dates) {
    askContributions.ask(assignment, "Đề nghị cung cấp số liệu", dates);
  }

  /** The last request to an agency, read as the issuing side. */
  private ContributionId request(String agency) {
    return sheet.of(assignment).stream()
        .filter(line -> line.row().agency().equals(agency))
        .map(line -> new ContributionId(line.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> waiting(Person person) {
    as.person(person);
    return inbox.page(new Inbox.Filter(null, null, null), 0, 200).stream()
        .filter(item -> item.id().equals(assignment.value()))
        .map(Inbox.Item::act)
        .map(Act::name)
        .toList();
  }

  private void seesFiles(Person person, int count) {
    as.person(person);
    List<ContributionFiles.File> seen =
        sheet.of(assignment).stream().flatMap(line -> line.files().stream()).toList();
    assertEquals(count, seen.size());
    seen.forEach(
        file ->
            assertEquals(
                PDF.length,
                files.open(new ContributionId(file.contribution()), file.id()).bytes().length));
  }

  private void addsUp(ContributionId id, String... acts) {
    fold.check(Contribution.class, id.value());
    assertEquals(List.of(acts), fold.acts(Contribution.class, id.value()));
  }
}
