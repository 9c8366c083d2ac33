package vn.chidao.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
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
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.audit.AuditQuery;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.progress.model.Inquiry;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.progress.model.InquiryStatus;
import vn.chidao.progress.model.ProgressUpdate;
import vn.chidao.progress.model.Standing;
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

/** Updates, the duty to give them, obstacles and questions: rows, process, inbox and story. */
@ExtendWith(ArquillianExtension.class)
class ProgressIT {
  private static final AgencyCode TRADE = new AgencyCode("C-bct");

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
  @Inject UpdateProgress updateProgress;
  @Inject ProgressSheet sheet;
  @Inject RaiseInquiry raiseInquiry;
  @Inject AnswerInquiry answerInquiry;
  @Inject ConfirmAnswer confirmAnswer;
  @Inject InquirySheet inquirySheet;
  @Inject AssignmentSheet assignmentSheet;
  @Inject AssignmentRegister register;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject Inbox inbox;
  @PersistenceContext EntityManager rows;

  private People people;
  private Person trade;
  private DirectiveId directive;
  private AssignmentId assignment;

  @BeforeEach
  void the_owner_has_the_work_in_hand() {
    people = office.people("C-bca");
    trade = staff.enrol("C-bct", Role.COORDINATOR);
    directive = office.issued(people, List.of(Office.coordinated("1", "C-bca", "C-bct")));
    assignment = office.assignmentsOf(directive).get(0);
    office.inProgress(people, assignment);
    as.person(people.owner());
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  @Test
  void percent_goes_up_and_goes_down_only_with_a_reason() {
    update(40, null, today());
    clock.forward(Duration.ofSeconds(1));
    assertThrows(RuleViolation.class, () -> update(30, null, today()));
    update(30, "Phải khảo sát lại", today());
    assertEquals(
        List.of(30, 40),
        sheet.updates(assignment).stream().map(update -> update.row().percent()).toList());
    assertEquals(AssignmentStatus.IN_PROGRESS, assignmentSheet.head(assignment).status());
    rows.createQuery(
            "select u.id from ProgressUpdate u where u.assignment = :id", String.class)
        .setParameter("id", assignment.value())
        .getResultList()
        .forEach(id -> fold.check(ProgressUpdate.class, id));
  }

  @Test
  void change_told_after_three_working_days_is_told_late() {
    update(10, null, today().minusDays(10));
    update(20, null, today());
    assertEquals(
        List.of(false, true),
        sheet.updates(assignment).stream()
            .sorted((a, b) -> b.row().percent() - a.row().percent())
            .map(ProgressSheet.Update::late)
            .toList());
  }

  @Test
  void duty_is_missed_after_thirty_days_whatever_the_deadline_and_kept_by_an_update() {
    assertNull(sheet.duty(assignment).orElseThrow().missedSince());
    assertEquals(0, missed());
    LocalDate began = today();
    clock.forward(Duration.ofDays(30));
    assertEquals(0, missed());
    clock.forward(Duration.ofDays(1));
    assertEquals(began.plusDays(31), sheet.duty(assignment).orElseThrow().missedSince());
    assertEquals(1, missed());
    update(50, null, today());
    assertNull(sheet.duty(assignment).orElseThrow().missedSince());
    assertEquals(0, missed());
    assertNotNull(listed().lastUpdateAt());
    office.submitted(people, assignment);
    assertEquals(true, sheet.duty(assignment).isEmpty());
  }

  @Test
  void question_is_answered_by_the_government_office_and_stays_visible() {
    InquiryId id = raise(InquiryKind.QUESTION, null);
    assertEquals(List.of("ANSWER_INQUIRY"), waiting(people.reviewer()));
    as.person(trade);
    assertThrows(RuleViolation.class, () -> answerInquiry.answer(id, "Được"));
    as.person(people.reviewer());
    answerInquiry.answer(id, "Ban hành theo thẩm quyền của Bộ trưởng");
    assertEquals(List.of("REPORT", "CONFIRM_ANSWER"), waiting(people.owner()));
    as.person(people.owner());
    confirmAnswer.settle(id, null);
    assertEquals("Ban hành theo thẩm quyền của Bộ trưởng", inquirySheet.one(id).answer());
    addsUp(id, "InquiryRaised", "InquiryAnswered", "InquirySettled");
  }

  @Test
  void obstacle_goes_to_and_fro_until_who_raised_it_is_content() {
    InquiryId id = raise(InquiryKind.OBSTACLE, TRADE);
    assertEquals(List.of("CLEAR_OBSTACLE"), waiting(trade));
    as.person(trade);
    answerInquiry.answer(id, "Đã gửi một phần");
    as.person(people.owner());
    confirmAnswer.sendBack(id, "Còn thiếu", today().plusDays(14));
    as.person(trade);
    answerInquiry.answer(id, "Đã gửi đủ");
    as.person(people.owner());
    confirmAnswer.settle(id, "Đủ");
    addsUp(
        id,
        "InquiryRaised",
        "InquiryAnswered",
        "AnswerReturned",
        "InquiryAnswered",
        "InquirySettled");
  }

  @Test
  void silence_is_urged_and_told_in_the_story() {
    InquiryId id = raise(InquiryKind.OBSTACLE, TRADE);
    for (int days = 0; days < 40; days++) {
      clock.forward(Duration.ofDays(1));
      jobs.runDue(id.value());
    }
    as.person(people.owner());
    assertEquals(5, inquirySheet.one(id).urged());
    assertEquals(
        5,
        assignmentSheet.story(assignment).stream()
            .map(AuditQuery.Entry::action)
            .filter("InquiryUrged"::equals)
            .count());
    confirmAnswer.drop(id, "Đã tự giải quyết");
    fold.check(Inquiry.class, id.value());
    assertEquals(List.of(), jobs.open(id.value()));
  }

  @Test
  void end_of_the_assignment_ends_what_is_open() {
    InquiryId id = raise(InquiryKind.QUESTION, null);
    as.person(people.issuer());
    withdrawAssignment.withdraw(assignment, "Giao lại");
    assertEquals(InquiryStatus.ENDED, inquirySheet.one(id).status());
    assertEquals(List.of(), jobs.open(id.value()));
    addsUp(id, "InquiryRaised", "InquiryEnded");
  }

  @Test
  void who_has_no_part_learns_nothing() {
    InquiryId id = raise(InquiryKind.QUESTION, null);
    as.person(staff.enrol("C-bnnmt", Role.COORDINATOR));
    assertThrows(NothingThere.class, () -> inquirySheet.of(assignment));
    assertThrows(NothingThere.class, () -> answerInquiry.answer(id, "Được"));
    assertThrows(NothingThere.class, () -> sheet.updates(assignment));
  }

  @Test
  void every_decision_costs_a_known_number_of_statements() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("form and update", count(() -> update(40, null, today())));
    counts.put("raise", count(() -> raise(InquiryKind.QUESTION, null)));
    InquiryId id = new InquiryId(inquirySheet.of(assignment).get(0).id());
    as.person(people.reviewer());
    counts.put("answer", count(() -> answerInquiry.answer(id, "Được")));
    as.person(people.owner());
    counts.put("settle", count(() -> confirmAnswer.settle(id, null)));
    assertEquals(Map.of("form and update", 8, "raise", 21, "answer", 32, "settle", 33), counts);
  }

  private static int count(Executable call) {
    return Statements.of(call).size();
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }

  private void update(int percent, String reason, LocalDate changedOn) {
    as.person(people.owner());
    String product = assignmentSheet.products(assignment).get(0).id();
    updateProgress.update(
        assignment, List.of(new Standing(product, percent, "Đã khảo sát", reason)), changedOn);
  }

  private InquiryId raise(InquiryKind kind, AgencyCode to) {
    as.person(people.owner());
    return raiseInquiry.raise(assignment, kind, "Thiếu số liệu", to, today().plusDays(7));
  }

  private long missed() {
    return register.count(
        new AssignmentRegister.Filter(
            null, AssignmentRegister.State.UPDATE_MISSED, directive.value(), null));
  }

  private AssignmentRegister.Row listed() {
    return register
        .page(new AssignmentRegister.Filter(null, null, directive.value(), null), 0, 10)
        .get(0);
  }

  private List<String> waiting(Person person) {
    as.person(person);
    return inbox.page(new Inbox.Filter(null, null, null), 0, 200).stream()
        .filter(item -> item.id().equals(assignment.value()))
        .map(Inbox.Item::act)
        .sorted()
        .map(Act::name)
        .toList();
  }

  private void addsUp(InquiryId id, String... acts) {
    fold.check(Inquiry.class, id.value());
    assertEquals(List.of(acts), fold.acts(Inquiry.class, id.value()));
  }
}
