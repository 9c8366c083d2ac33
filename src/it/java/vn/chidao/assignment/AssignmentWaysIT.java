package vn.chidao.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.tasks;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyDetails;
import vn.chidao.agency.AgencyKind;
import vn.chidao.agency.KeepAgencies;
import vn.chidao.assignment.AssignmentRegister.Basis;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.EffectPreview.Line;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.Partners;
import vn.chidao.assignment.model.ProductKind;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.RequestStatus;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.bulk.Bulk;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.ItemState;
import vn.chidao.bulk.Planned;
import vn.chidao.directive.ConcludeDirective;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
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
import vn.chidao.support.TestClock;

/** The ways beside the straight one through the use cases: tables, engine, inbox, audit together. */
@ExtendWith(ArquillianExtension.class)
class AssignmentWaysIT {
  private static final LocalDate LATER = LocalDate.of(2027, 9, 30);
  private static final AgencyCode TRADE = new AgencyCode("C-bct");

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject TestClock clock;
  @Inject Inbox inbox;
  @Inject AssignmentSheet sheet;
  @Inject AssignmentRegister register;
  @Inject AssignmentRequests requests;
  @Inject EffectPreview preview;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject RequestExtension requestExtension;
  @Inject ReviewExtension reviewExtension;
  @Inject ExtendDeadline extendDeadline;
  @Inject ReturnAssignment returnAssignment;
  @Inject TransferAssignment transferAssignment;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject AmendAssignment amendAssignment;
  @Inject AcknowledgeAmendment acknowledgeAmendment;
  @Inject ReviewReport reviewReport;
  @Inject Bulk bulk;
  @Inject Runs runs;
  @Inject Actor actor;
  @Inject EndorseReport endorseReport;
  @Inject AcceptReport acceptReport;
  @Inject ReopenAssignment reopenAssignment;
  @Inject ConcludeDirective concludeDirective;
  @Inject KeepAgencies keepAgencies;
  @Inject Agencies agencies;

  private People people;
  private DirectiveId directive;
  private AssignmentId id;

  @BeforeEach
  void an_assignment_is_issued() {
    people = office.people("C-bca");
    directive = office.issued(people, tasks(1, "C-bca"));
    id = office.assignmentsOf(directive).get(0);
  }

  @AfterEach
  void time_is_real_again() {
    clock.reset();
  }

  @Test
  void an_extension_goes_from_the_owner_by_the_supervisor_to_the_office() {
    office.inProgress(people, id);
    as.person(people.owner());
    requestExtension.request(id, LATER, "Chờ ý kiến Bộ Tài chính");
    assertWaitsFor(people.supervisor(), Act.REVIEW_EXTENSION);
    as.person(people.supervisor());
    reviewExtension.passOn(id, "Lý do khách quan");
    assertWaitsFor(people.reviewer(), Act.DECIDE_EXTENSION);
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), LATER, "99/TTg-KSTT", "Đồng ý");
    assertEquals(LATER, sheet.head(id).dueOn());
    assertEquals(RequestStatus.GRANTED, requests.of(id).get(0).status());
    fold.check(directive.value());
  }

  @Test
  void an_extension_that_is_not_passed_on_or_declined_leaves_the_deadline() {
    office.inProgress(people, id);
    LocalDate before = sheet.head(id).dueOn();
    as.person(people.owner());
    requestExtension.request(id, LATER, "Chờ ý kiến");
    as.person(people.supervisor());
    reviewExtension.stop(id, "Còn đủ thời gian");
    as.person(people.owner());
    requestExtension.request(id, LATER, "Vẫn chờ ý kiến");
    as.person(people.supervisor());
    reviewExtension.passOn(id, null);
    as.person(people.reviewer());
    extendDeadline.decline(id, "Không có lý do khách quan");
    assertEquals(before, sheet.head(id).dueOn());
    fold.check(directive.value());
  }

  @Test
  void an_extension_asked_for_after_the_deadline_is_marked_as_late() {
    office.inProgress(people, id);
    clock.forward(Duration.ofDays(400));
    as.person(people.owner());
    requestExtension.request(id, LATER.plusYears(1), "Chờ ý kiến");
    assertTrue(requests.of(id).get(0).workingDaysBefore() < 0);
  }

  @Test
  void figures_go_by_the_deadline_that_holds_or_by_the_one_the_document_gave() {
    office.inProgress(people, id);
    LocalDate original = sheet.head(id).dueOn();
    LocalDate later = original.plusYears(2);
    as.person(people.reviewer());
    extendDeadline.extend(id, office.edition(id), later, "99/TTg-KSTT", "Lý do khách quan");
    clock.forward(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(), original) + 30));
    assertEquals(List.of(0L, 1L), figures(Basis.CURRENT));
    assertEquals(List.of(1L, 0L), figures(Basis.ORIGINAL));
    var line = register.page(counted(State.OVERDUE, Basis.ORIGINAL), 0, 10).get(0);
    assertEquals(original, line.due(Basis.ORIGINAL));
    assertEquals(later, line.due(Basis.CURRENT));
  }

  private List<Long> figures(Basis by) {
    return Stream.of(State.OVERDUE, State.ON_TRACK)
        .map(state -> register.count(counted(state, by)))
        .toList();
  }

  private Filter counted(State state, Basis by) {
    return new Filter(null, state, directive.value(), null, by);
  }

  @Test
  void an_agency_gives_back_and_the_right_one_takes_over() {
    as.person(people.coordinator());
    returnAssignment.giveBack(id, ReturnGround.NOT_COMPETENT, "Thuộc Bộ Công Thương", null, TRADE);
    assertWaitsFor(people.issuer(), Act.DECIDE_RETURN);
    as.person(people.issuer());
    List<String> effect = preview.ofTransfer(id, TRADE).stream().map(Line::key).toList();
    assertTrue(effect.contains("assignment.effect.requestsEnd"), effect::toString);
    assertTrue(effect.contains("assignment.effect.newLeadReceives"), effect::toString);
    transferAssignment.transfer(id, office.edition(id), TRADE, "Đúng thẩm quyền");
    fold.check(directive.value());

    Person receiver = staff.enrol("C-bct", Role.COORDINATOR);
    Person owner = staff.enrol("C-bct", Role.OFFICIAL);
    assertWaitsFor(receiver, Act.RECEIVE);
    as.person(receiver);
    receiveAssignment.receive(id);
    nameOwner.name(id, null, owner.id());
    assertWaitsFor(owner, Act.REPORT);
    as.person(people.coordinator());
    assertEquals(AssignmentStatus.IN_PROGRESS, sheet.head(id).status(), "history stays readable");
    refused("assignment.otherAgency", () -> receiveAssignment.receive(id));
    fold.check(directive.value());
  }

  @Test
  void what_is_kept_is_not_given_back_again_and_not_after_the_set_days() {
    as.person(people.coordinator());
    returnAssignment.giveBack(id, ReturnGround.CANNOT, "Không đủ căn cứ", null, null);
    as.person(people.issuer());
    transferAssignment.keep(id, "Vẫn thực hiện được");
    as.person(people.coordinator());
    refused(
        "assignment.return.declinedBefore",
        () -> returnAssignment.giveBack(id, ReturnGround.CANNOT, "Không", null, null));
    AssignmentId late = office.assignmentsOf(office.issued(people, tasks(1, "C-bca"))).get(0);
    clock.forward(Duration.ofDays(30));
    as.person(people.coordinator());
    refused(
        "assignment.return.tooLate",
        () -> returnAssignment.giveBack(late, ReturnGround.CANNOT, "Không", null, null));
  }

  @Test
  void the_same_task_is_not_given_to_an_agency_twice() {
    DirectiveId two = office.issued(people, List.of(Office.task("1", "C-bca", "C-bct")));
    AssignmentId police = office.assignmentsOf(two).get(0);
    as.person(people.issuer());
    refused(
        "assignment.transfer.hasItAlready",
        () -> transferAssignment.transfer(police, office.edition(police), TRADE, "Chuyển"));
    refused(
        "assignment.transfer.agencyEnded",
        () -> transferAssignment.transfer(id, office.edition(id), new AgencyCode("C-btttt"), "Chuyển"));
  }

  @Test
  void an_amendment_waits_for_the_owner_and_both_wordings_stay_on_record() {
    office.inProgress(people, id);
    as.person(people.issuer());
    LocalDate past = LocalDate.of(2026, 1, 5);
    assertTrue(
        preview.ofAmendment(id, past, PARTNERS).stream()
            .anyMatch(line -> line.key().equals("assignment.effect.turnsLate")));
    assertEquals(List.of(), requests.amendments(id), "a preview writes nothing");
    amendAssignment.amend(id, office.edition(id), amended());
    assertEquals("Xây dựng Chiến lược quốc gia", sheet.head(id).work());
    assertEquals(List.of("Chiến lược"), sheet.products(id).stream().map(p -> p.name()).toList());
    assertWaitsFor(people.owner(), Act.ACKNOWLEDGE);
    as.person(people.owner());
    acknowledgeAmendment.acknowledge(id);
    assertTrue(requests.amendments(id).get(0).acknowledgedAt() != null);
    as.a(Role.COORDINATOR, JOINING.value());
    assertEquals("Xây dựng Chiến lược quốc gia", sheet.head(id).work());
    assertTrue(
        register.page(new Filter(null, null, directive.value(), null), 0, 10).stream()
            .anyMatch(line -> line.id().equals(id.value())),
        "who joins finds the assignment in its lists");
    fold.check(directive.value());
    var change =
        sheet.story(id).stream()
            .filter(entry -> entry.action().equals("AssignmentAmended"))
            .findFirst()
            .orElseThrow()
            .changes()
            .get("work");
    assertEquals("Xây dựng, ban hành Đề án số 1", change.before());
    assertEquals("Xây dựng Chiến lược quốc gia", change.after());
  }

  private static final AgencyCode JOINING = new AgencyCode("P-dien_bien");

  private static final Partners PARTNERS = new Partners(List.of(), List.of(JOINING));

  private static AmendmentForm amended() {
    return new AmendmentForm(
        "Xây dựng Chiến lược quốc gia",
        null,
        null,
        null,
        "100 %",
        null,
        "Bộ trưởng",
        "Văn phòng Chính phủ",
        PARTNERS,
        List.of(new AmendmentForm.Product(null, "Chiến lược", ProductKind.ISSUED, null)),
        LATER,
        "15/TTg-KSTT",
        "Thay đổi yêu cầu");
  }

  @Test
  void a_leader_approves_where_the_agency_wants_it() {
    AgencyCode agency = ownAgency(true);
    People theirs = office.people(agency.value());
    Person leader = staff.enrol(agency.value(), Role.AGENCY_LEADER);
    DirectiveId own = office.issued(theirs, tasks(1, agency.value()));
    AssignmentId theirId = office.assignmentsOf(own).get(0);
    office.inProgress(theirs, theirId);
    ReportId report = office.approved(theirs, theirId);
    assertEquals(AssignmentStatus.UNDER_ENDORSEMENT, sheet.head(theirId).status());
    assertWaitsFor(leader, Act.ENDORSE, theirId);
    as.person(leader);
    endorseReport.sendBack(theirId, report, "Thiếu ý kiến");
    ReportId second = office.approved(theirs, theirId);
    as.person(leader);
    endorseReport.endorse(theirId, second, "Đồng ý");
    as.person(theirs.reviewer());
    acceptReport.accept(theirId, second, null);
    fold.check(own.value());
  }

  @Test
  void leader_and_office_send_back_to_the_supervisor() {
    AgencyCode agency = ownAgency(true);
    People theirs = office.people(agency.value());
    Person leader = staff.enrol(agency.value(), Role.AGENCY_LEADER);
    DirectiveId own = office.issued(theirs, tasks(1, agency.value()));
    AssignmentId theirId = office.assignmentsOf(own).get(0);
    office.inProgress(theirs, theirId);
    ReportId report = office.approved(theirs, theirId);
    as.person(leader);
    endorseReport.backToReview(theirId, report, "Thiếu ý kiến Bộ Tài chính");
    assertWaitsFor(theirs.supervisor(), Act.REVIEW, theirId);
    as.person(theirs.supervisor());
    reviewReport.approve(theirId, report, "Đã có ý kiến");
    as.person(leader);
    endorseReport.endorse(theirId, report, "Đồng ý");
    as.person(theirs.reviewer());
    acceptReport.backToReview(theirId, report, "Văn bản kèm theo chưa đúng thẩm quyền");
    assertEquals(AssignmentStatus.UNDER_REVIEW, sheet.head(theirId).status());
    as.person(theirs.supervisor());
    reviewReport.sendBack(theirId, report, "Ký lại văn bản");
    assertWaitsFor(theirs.owner(), Act.REPORT, theirId);
    fold.check(own.value());
  }

  private AgencyCode ownAgency(boolean leaderDecides) {
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    String code = "T-" + Math.abs(System.nanoTime());
    return keepAgencies.create(
        code,
        new AgencyDetails(
            "Cơ quan thử " + code,
            "Trial agency " + code,
            AgencyKind.UNIT,
            null,
            LocalDate.of(2020, 1, 1),
            null,
            List.of(),
            leaderDecides));
  }

  @Test
  void a_reopened_result_takes_its_directive_out_of_its_conclusion() {
    office.inProgress(people, id);
    ReportId report = office.approved(people, id);
    as.person(people.reviewer());
    acceptReport.accept(id, report, null);
    as.person(people.issuer());
    reopenAssignment.reopen(id, "Văn bản bị thu hồi");
    assertEquals(AssignmentStatus.RETURNED, sheet.head(id).status());
    refused("directive.conclude.openAssignments", () -> concludeDirective.conclude(directive, "x"));
    fold.check(directive.value());
    ReportId again = office.approved(people, id);
    as.person(people.reviewer());
    acceptReport.accept(id, again, null);
    as.person(people.issuer());
    concludeDirective.conclude(directive, "Hoàn thành");
    refused("assignment.reopen.directiveConcluded", () -> reopenAssignment.reopen(id, "Muộn"));
  }

  @Test
  void some_products_are_accepted_and_the_owner_goes_on_with_the_others() {
    DirectiveId own = office.issued(people, List.of(Office.twoProducts("1", "C-bca")));
    AssignmentId two = office.assignmentsOf(own).get(0);
    office.inProgress(people, two);
    ReportId report = office.approved(people, two);
    as.person(people.reviewer());
    String first = sheet.products(two).get(0).id();
    acceptReport.acceptPart(two, report, Set.of(first), "Báo cáo thiếu số liệu");
    assertEquals(AssignmentStatus.RETURNED, sheet.head(two).status());
    ReportId second = office.approved(people, two);
    as.person(people.reviewer());
    acceptReport.accept(two, second, null);
    fold.check(own.value());
  }

  @Test
  void withdrawal_ends_requests_and_its_preview_says_so() {
    office.inProgress(people, id);
    as.person(people.owner());
    requestExtension.request(id, LATER, "Chờ ý kiến");
    as.person(people.issuer());
    List<String> effect = preview.ofWithdrawal(id).stream().map(Line::key).toList();
    assertTrue(effect.contains("assignment.effect.requestsEnd"), effect::toString);
    assertTrue(effect.contains("assignment.effect.directiveEnds"), effect::toString);
    withdrawAssignment.withdraw(id, "Không còn cần thiết");
    assertEquals(RequestStatus.LAPSED, requests.of(id).get(0).status());
    fold.check(directive.value());
    assertEquals("AssignmentWithdrawn", last(fold.acts(Assignment.class, id.value())));
  }

  @Test
  void of_many_decisions_each_has_its_own_outcome_and_one_refused_leaves_the_others() {
    DirectiveId own = office.issued(people, tasks(3, "C-bca"));
    List<AssignmentId> all = office.assignmentsOf(own);
    List<Planned> decisions = all.stream().map(this::approval).toList();
    as.person(people.supervisor());
    reviewReport.sendBack(all.get(1), office.waiting(all.get(1)), "Người khác đã quyết định");
    String run = bulk.begin(Bulk.newId(), BulkKind.REVIEW, Map.of(), decisions);
    runs.awaitEnd(run);
    assertEquals(
        List.of(ItemState.DONE, ItemState.REFUSED, ItemState.DONE), runs.states(run));
    assertEquals(people.supervisor(), actor.person(), "who pressed goes on as themselves");
    assertEquals(AssignmentStatus.AWAITING_ACCEPTANCE, sheet.head(all.get(0)).status());
    assertEquals(AssignmentStatus.RETURNED, sheet.head(all.get(1)).status());
    assertEquals(AssignmentStatus.AWAITING_ACCEPTANCE, sheet.head(all.get(2)).status());
    fold.check(own.value());
  }

  private Planned approval(AssignmentId of) {
    office.inProgress(people, of);
    ReportId report = office.submitted(people, of);
    var approved =
        new DecideAsRun.Decision(report, AssignmentStatus.UNDER_REVIEW, true, "Đạt yêu cầu");
    return new Planned(of.value(), new InBoth("Nhiệm vụ", "Assignment"), approved.given());
  }

  @Test
  void a_stranger_sees_no_request() {
    as.a(Role.COORDINATOR, "C-btc");
    assertThrows(NothingThere.class, () -> requests.of(id));
  }

  private static String last(List<String> acts) {
    return acts.get(acts.size() - 1);
  }

  private void assertWaitsFor(Person person, Act act) {
    assertWaitsFor(person, act, id);
  }

  private void assertWaitsFor(Person person, Act act, AssignmentId which) {
    as.person(person);
    assertTrue(
        inbox.page(new Inbox.Filter(null, null, act), 0, 200).stream()
            .anyMatch(item -> item.id().equals(which.value())),
        () -> act + " waits for " + person);
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }
}
