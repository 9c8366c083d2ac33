package vn.chidao.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Office.task;
import static vn.chidao.support.Office.tasks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.AssignmentWorkflow;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;

/** The whole way of a directive through the use cases, engine and tables together. */
@ExtendWith(ArquillianExtension.class)
class DirectiveWayIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject DraftDirective draftDirective;
  @Inject SubmitForClearance submitForClearance;
  @Inject ClearDirective clearDirective;
  @Inject IssueDirective issueDirective;
  @Inject ConcludeDirective concludeDirective;
  @Inject RevokeDirective revokeDirective;
  @Inject DirectiveRegister directiveRegister;
  @Inject DirectiveSheet directiveSheet;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject ExtendDeadline extendDeadline;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject AssignmentSheet assignmentSheet;
  @Inject ReportSheet reportSheet;
  @Inject AssignmentRegister assignmentRegister;
  @Inject Inbox inbox;
  @PersistenceContext EntityManager rows;

  @Test
  void a_directive_goes_from_draft_to_conclusion_and_its_entries_add_up_to_its_rows() {
    People people = office.people("C-bca");
    DirectiveId id = office.issued(people, tasks(1, "C-bca"));
    fold.check(id.value());
    AssignmentId assignment = office.assignmentsOf(id).get(0);
    office.inProgress(people, assignment);
    fold.check(id.value());
    ReportId report = office.submitted(people, assignment);
    as.person(people.supervisor());
    reviewReport.sendBack(assignment, report, "Bổ sung phụ lục");
    fold.check(id.value());
    ReportId second = office.approved(people, assignment);
    as.person(people.reviewer());
    extendDeadline.extend(assignment, office.edition(assignment), LocalDate.of(2027, 9, 30), "99/TTg-KSTT", "Chờ góp ý");
    acceptReport.sendBack(assignment, second, "Chưa đủ chữ ký");
    ReportId third = office.approved(people, assignment);
    as.person(people.reviewer());
    acceptReport.accept(assignment, third, "Đạt");
    as.person(people.issuer());
    concludeDirective.conclude(id, "Hoàn thành");
    fold.check(id.value());
    assertEquals(
        List.of(
            "AssignmentOpened",
            "AssignmentReceived",
            "OwnerNamed",
            "ReportSubmitted",
            "ReportReturned",
            "ReportSubmitted",
            "ReportApproved",
            "DeadlineExtended",
            "ResultReturned",
            "ReportSubmitted",
            "ReportApproved",
            "ResultAccepted"),
        fold.acts(Assignment.class, assignment.value()));
    assertEquals(
        List.of(
            "DirectiveDrafted",
            "TasksAdded",
            "ClearanceRequested",
            "SixClearsChecked",
            "DirectiveCleared",
            "DirectiveIssued",
            "DirectiveConcluded"),
        fold.acts(Directive.class, id.value()));
    assertEquals(0, openSteps(assignment.value()) + openSteps(id.value()));
  }

  @Test
  void every_change_of_a_draft_is_an_entry() {
    Person issuer = office.people("C-bca").issuer();
    DirectiveId id = office.drafted(issuer, List.of(task("1", "C-bca"), task("2", "C-bct")));
    var lines = directiveSheet.tasks(id);
    draftDirective.change(id, directiveSheet.heading(id), Office.heading());
    draftDirective.changeTask(
        id, lines.get(0).id(), lines.get(0).content(), task("1a", "C-bca", "C-bct"));
    draftDirective.removeTask(id, lines.get(1).id());
    draftDirective.attachSource(id, "chi-thi.pdf", "%PDF-1.7 …".getBytes());
    fold.check(id.value());
    assertEquals("chi-thi.pdf", directiveSheet.source(id).name());
    assertEquals(1, directiveSheet.tasks(id).size());
  }

  @Test
  void what_lacks_a_clear_is_issued_only_after_a_waiver_with_a_reason() {
    People people = office.people("C-bca");
    DirectiveId id = office.drafted(people.issuer(), List.of(unclear()));
    submitForClearance.submit(id);
    as.person(people.leader());
    refused("directive.clears.lacking", () -> clearDirective.approve(id));
    var lack = directiveSheet.lacks(id).get(0);
    clearDirective.waive(id, List.of(lack.task()), Clear.RESULT, "Kết quả theo Đề án");
    clearDirective.waive(id, List.of(lack.task()), Clear.TIME, "Văn bản không ghi thời hạn");
    clearDirective.approve(id);
    as.person(people.issuer());
    issueDirective.issue(id);
    fold.check(id.value());
    var head = assignmentSheet.head(office.assignmentsOf(id).get(0));
    assertEquals("RESULT TIME", head.waived());
    assertEquals(DeadlineKind.OPEN, head.kind());
  }

  @Test
  void one_reason_lets_a_task_go_without_all_that_it_lacks_and_not_without_anything_twice() {
    People people = office.people("C-bca");
    DirectiveId id = office.drafted(people.issuer(), List.of(unclear(), task("2", "C-bca")));
    submitForClearance.submit(id);
    as.person(people.leader());
    var lack = directiveSheet.lacks(id).get(0);
    clearDirective.waiveAll(id, lack.task(), "Văn bản không nêu");
    fold.check(id.value());
    assertEquals(
        Set.of(Clear.TIME, Clear.RESULT),
        directiveSheet.task(id, lack.task()).waived().stream()
            .map(DirectiveSheet.Waived::clear)
            .collect(Collectors.toSet()));
    refused("directive.waive.nothing", () -> clearDirective.waiveAll(id, lack.task(), "Lần nữa"));
    clearDirective.approve(id);
  }

  @Test
  void a_draft_sent_back_waits_with_its_drafter_again() {
    People people = office.people("C-bca");
    DirectiveId id = office.drafted(people.issuer(), tasks(1, "C-bca"));
    submitForClearance.submit(id);
    as.person(people.leader());
    clearDirective.sendBack(id, "Thiếu cơ quan phối hợp");
    as.person(people.issuer());
    submitForClearance.submit(id);
    fold.check(id.value());
    assertEquals(DirectiveStatus.IN_CLEARANCE, directiveSheet.head(id).status());
  }

  @Test
  void a_revoked_directive_takes_its_open_assignments_along() {
    People people = office.people("C-bca");
    DirectiveId id = office.issued(people, tasks(3, "C-bca"));
    List<AssignmentId> assignments = office.assignmentsOf(id);
    office.inProgress(people, assignments.get(0));
    as.person(people.issuer());
    withdrawAssignment.withdraw(assignments.get(2), "Trùng nhiệm vụ");
    revokeDirective.revoke(id, "Thay bằng văn bản khác");
    fold.check(id.value());
    for (AssignmentId each : assignments) assertEquals(0, openSteps(each.value()));
    assertEquals(0, openSteps(id.value()));
  }

  @Test
  void after_the_last_withdrawal_the_directive_waits_for_its_conclusion() {
    People people = office.people("C-bca");
    DirectiveId id = office.issued(people, tasks(2, "C-bca"));
    for (AssignmentId each : office.assignmentsOf(id)) withdrawAssignment.withdraw(each, "Trùng");
    var waiting = inbox.page(new Inbox.Filter(null, null, Act.CONCLUDE), 0, 200);
    assertTrue(waiting.stream().anyMatch(item -> item.id().equals(id.value())));
    concludeDirective.conclude(id, "Không còn nhiệm vụ");
    fold.check(id.value());
  }

  @Test
  void merged_agencies_are_answered_for_by_their_successor_and_stay_on_record() {
    People people = office.people("C-bkhcn");
    DirectiveId id = office.issued(people, List.of(task("1", "C-btttt", "C-bkhcn")));
    List<AssignmentId> assignments = office.assignmentsOf(id);
    assertEquals(1, assignments.size());
    as.person(people.coordinator());
    var head = assignmentSheet.head(assignments.get(0));
    assertEquals("C-bkhcn", head.lead());
    assertEquals("C-btttt C-bkhcn", head.assignedTo());
  }

  @Test
  void what_a_person_has_no_part_in_is_not_there_for_them() {
    People people = office.people("C-bca");
    DirectiveId id = office.issued(people, tasks(1, "C-bca"));
    AssignmentId assignment = office.assignmentsOf(id).get(0);
    as.person(staff.enrol("C-bct", Role.COORDINATOR, Role.OFFICIAL, Role.SUPERVISOR));
    assertThrows(NothingThere.class, () -> assignmentSheet.head(assignment));
    assertThrows(NothingThere.class, () -> assignmentSheet.head(AssignmentId.next()));
    assertThrows(NothingThere.class, () -> directiveSheet.head(id));
    var all = new AssignmentRegister.Filter(null, null, id.value(), null);
    assertEquals(0, assignmentRegister.count(all));
    as.person(people.coordinator());
    assertEquals(1, assignmentRegister.count(all));
    assertEquals(id.value(), directiveSheet.head(id).id());
    assertThrows(NothingThere.class, () -> directiveSheet.tasks(id));
  }

  @Test
  void each_step_waits_in_the_inbox_of_who_must_act_and_of_nobody_else() {
    People people = office.people("P-ha_noi");
    DirectiveId id = office.issued(people, tasks(1, "P-ha_noi"));
    AssignmentId assignment = office.assignmentsOf(id).get(0);
    waitsFor(assignment, Act.RECEIVE, people.coordinator(), people.supervisor());
    office.inProgress(people, assignment);
    waitsFor(assignment, Act.REPORT, people.owner(), people.coordinator());
    ReportId report = office.submitted(people, assignment);
    waitsFor(assignment, Act.REVIEW, people.supervisor(), people.owner());
    as.person(people.supervisor());
    reviewReport.approve(assignment, report, null);
    waitsFor(assignment, Act.ACCEPT, people.reviewer(), people.supervisor());
  }

  @Test
  void lists_are_found_without_marks_and_filtered_by_state() {
    People people = office.people("C-byt");
    DirectiveId id = office.issued(people, List.of(task("77", "C-byt")));
    as.person(people.coordinator());
    for (AssignmentRegister.State state : AssignmentRegister.State.values())
      assignmentRegister.page(
          new AssignmentRegister.Filter("de an", state, id.value(), "C-byt"), 0, 10);
    var onTrack =
        new AssignmentRegister.Filter(
            "xay dung de an so 77", AssignmentRegister.State.ON_TRACK, id.value(), null);
    assertEquals(1, assignmentRegister.page(onTrack, 0, 10).size());
    assertTrue(
        directiveRegister
            .page(new DirectiveRegister.Filter("chuyen doi so", DirectiveStatus.ISSUED), 0, 50)
            .stream()
            .anyMatch(row -> row.id().equals(id.value()) && row.assignments() == 1));
  }

  @Test
  void the_sheet_shows_products_reports_story_and_why() {
    People people = office.people("C-bca");
    DirectiveId id = office.issued(people, tasks(1, "C-bca"));
    AssignmentId assignment = office.assignmentsOf(id).get(0);
    office.inProgress(people, assignment);
    ReportId report = office.approved(people, assignment);
    assertEquals(1, assignmentSheet.products(assignment).size());
    assertEquals(1, reportSheet.reports(assignment).size());
    assertEquals(1, reportSheet.items(assignment, report.value()).size());
    assertEquals(0, reportSheet.files(assignment, report.value()).size());
    assertEquals(0, assignmentSheet.extensions(assignment).size());
    assertEquals("assignment.why.ON_TRACK", assignmentSheet.why(assignment).key());
    assertEquals(5, assignmentSheet.story(assignment).size());
    assertEquals(
        "Task_AcceptReport",
        assignmentSheet
            .progress(assignment)
            .flatMap(AssignmentWorkflow.Progress::waiting)
            .orElseThrow()
            .step());
  }

  @Test
  void two_directives_of_one_number_and_day_are_refused() {
    Person issuer = office.people("C-bca").issuer();
    as.person(issuer);
    var heading = Office.heading();
    draftDirective.draft(heading);
    refused("directive.number.taken", () -> draftDirective.draft(heading));
  }

  private void waitsFor(AssignmentId id, Act act, Person who, Person notWho) {
    assertTrue(sees(id, act, who), act + " must wait for " + who.roles());
    assertTrue(!sees(id, act, notWho), act + " must not wait for " + notWho.roles());
  }

  private boolean sees(AssignmentId id, Act act, Person who) {
    as.person(who);
    return inbox.page(new Inbox.Filter(null, null, null), 0, 200).stream()
        .anyMatch(item -> item.id().equals(id.value()) && item.act() == act);
  }

  private long openSteps(String businessKey) {
    Object count =
        rows.createNativeQuery(
                "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + businessKey + "'")
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private static TaskContent unclear() {
    TaskContent clear = task("1", "C-bca");
    return new TaskContent(
        clear.label(),
        null,
        TaskContent.Duty.of(clear.duty().work(), null),
        new TaskContent.Time(null, null, null, null),
        clear.people(),
        clear.products());
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }
}
