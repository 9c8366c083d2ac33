package vn.chidao.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chidao.support.Staff.address;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.agency.KeepOfficials;
import vn.chidao.assignment.EscalateAssignment;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.coordination.AskContributions;
import vn.chidao.directive.IssueDirective;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Failure;
import vn.chidao.support.MailServers;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;

/** From the use case to the mail in somebody's box, with a real mail server. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {
  private static final String AGENCY = "C-bgddt";

  /** One o'clock in the afternoon in Vietnam, long before the next mail of the day. */
  private static final Instant AFTERNOON = Instant.parse("2026-03-10T06:00:00Z");

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Failure failure;
  @Inject TestClock clock;
  @Inject MailServers mails;
  @Inject MailDispatcher dispatcher;
  @Inject DeliverMail deliverMail;
  @Inject ChoosePreferences choosePreferences;
  @Inject MyNotices myNotices;
  @Inject ReadNotices readNotices;
  @Inject Undelivered undelivered;
  @Inject SendAgain sendAgain;
  @Inject KeepOfficials keepOfficials;
  @Inject IssueDirective issueDirective;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject NameOwner nameOwner;
  @Inject AskContributions askContributions;
  @Inject EscalateAssignment escalateAssignment;
  @PersistenceContext EntityManager rows;

  private Person coordinator;

  @BeforeEach
  void a_mail_server_runs_and_a_coordinator_gets_mail() {
    clock.moveTo(AFTERNOON);
    mails.start();
    coordinator = staff.enrolWithMail("vi", AGENCY, Role.COORDINATOR);
  }

  @AfterEach
  void real_time_again_and_no_mail() {
    failure.never();
    mails.off();
    clock.reset();
  }

  @Test
  void receivers_are_told_at_once_in_their_own_language_and_nothing_confidential() throws Exception {
    Person english = staff.enrolWithMail("en", AGENCY, Role.COORDINATOR);
    Person supervisor = staff.enrolWithMail("vi", AGENCY, Role.SUPERVISOR);
    issued(1);
    dispatch();
    MimeMessage vi = only(coordinator);
    MimeMessage en = only(english);
    assertTrue(vi.getSubject().startsWith("[Chỉ Đạo] Nhiệm vụ mới chờ tiếp nhận – Văn bản "));
    assertTrue(en.getSubject().startsWith("[Chỉ Đạo] A new assignment waits for its receipt – "));
    assertTrue(text(vi).contains("Thời hạn: 30/06/2027"), text(vi));
    assertTrue(text(en).contains("Deadline: 30/06/2027"), text(en));
    as.person(coordinator);
    String notice = myNotices.page(false, 0, 10).get(0).id();
    assertTrue(text(vi).contains("http://127.0.0.1:8080/notification/open?notice=" + notice));
    assertEquals("<" + notice + "." + coordinator.id() + "@localhost>", vi.getMessageID());
    for (String secret : List.of("Xây dựng", "Đề án", "100 %", "chuyển đổi số"))
      for (MimeMessage mail : List.of(vi, en))
        assertFalse((mail.getSubject() + text(mail)).contains(secret), secret);
    assertEquals(List.of(), mails.receivedBy(address(supervisor)));
  }

  @Test
  void who_acted_and_who_was_deactivated_are_not_told() {
    Person gone = staff.enrolWithMail("vi", AGENCY, Role.COORDINATOR);
    Person alone = staff.enrolWithMail("vi", AGENCY, Role.COORDINATOR, Role.OFFICIAL);
    AssignmentId assignment = office.assignmentsOf(issued(people(), 1)).get(0);
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.deactivate(gone.id(), "nghỉ hưu");
    as.person(alone);
    receiveAssignment.receive(assignment);
    nameOwner.name(assignment, null, alone.id());
    dispatch();
    assertEquals(0, copies(gone));
    assertEquals(List.of(), mails.receivedBy(address(gone)));
    assertEquals(1, copies(alone), "of the new assignment, not of naming themselves");
  }

  @Test
  void who_is_late_is_reported_to_those_whom_the_table_names() {
    People people = people();
    AssignmentId assignment = office.assignmentsOf(issued(people, 1)).get(0);
    office.inProgress(people, assignment);
    dispatch();
    long before = copies(people.reviewer());
    clock.moveTo(Instant.parse("2027-08-10T01:00:00Z"));
    as.system();
    escalateAssignment.escalate(assignment);
    dispatch();
    assertEquals(2, copies(people.owner()));
    assertEquals(2, copies(people.coordinator()));
    assertEquals(1, copies(people.supervisor()));
    assertEquals(before + 1, copies(people.reviewer()));
  }

  @Test
  void an_agency_that_is_asked_for_its_part_is_told_of_which_assignment() throws Exception {
    People people = people();
    AssignmentId assignment =
        office
            .assignmentsOf(
                office.issued(people, List.of(Office.coordinated("7b", AGENCY, "C-bkhcn"))))
            .get(0);
    office.inProgress(people, assignment);
    Person coordinating = staff.enrolWithMail("vi", "C-bkhcn", Role.COORDINATOR);
    as.person(people.owner());
    askContributions.ask(
        assignment,
        "Đề nghị cung cấp số liệu",
        Map.of(new AgencyCode("C-bkhcn"), LocalDate.of(2026, 4, 1)));
    dispatch();
    MimeMessage mail = only(coordinating);
    assertTrue(mail.getSubject().endsWith("/CT-TTg, nhiệm vụ số 7b"), mail.getSubject());
    assertTrue(text(mail).contains("Thời hạn: 01/04/2026"), text(mail));
    assertFalse(text(mail).contains("số liệu"), text(mail));
  }

  @Test
  void who_wants_one_mail_a_day_gets_one_in_the_morning_with_everything() throws Exception {
    as.person(coordinator);
    choosePreferences.choose(all(MailMode.DAILY));
    issued(1);
    dispatch();
    clock.forward(Duration.ofHours(1));
    issued(1);
    dispatch();
    assertEquals(List.of(), mails.receivedBy(address(coordinator)));
    clock.moveTo(Instant.parse("2026-03-11T00:00:01Z"));
    dispatch();
    dispatch();
    MimeMessage mail = only(coordinator);
    assertEquals("[Chỉ Đạo] Tổng hợp trong ngày: 2 thông báo", mail.getSubject());
    assertEquals(2, text(mail).split("Nhiệm vụ mới chờ tiếp nhận", -1).length - 1);
  }

  @Test
  void who_wants_no_mail_is_told_in_the_product_only() {
    as.person(coordinator);
    choosePreferences.choose(all(MailMode.NONE));
    issued(1);
    dispatch();
    assertEquals(List.of(), mails.receivedBy(address(coordinator)));
    assertEquals(1, copies(coordinator));
  }

  @Test
  void what_comes_at_once_comes_in_one_mail() throws Exception {
    issued(105);
    dispatch();
    MimeMessage mail = only(coordinator);
    assertEquals("[Chỉ Đạo] 105 thông báo mới", mail.getSubject());
    assertTrue(text(mail).contains("… và 5 thông báo khác: "), text(mail));
    assertEquals(105, copies(coordinator));
  }

  @Test
  void a_mail_that_failed_is_sent_later_and_exactly_once() {
    issued(1);
    mails.breakDown();
    dispatch();
    assertEquals(1, attempts());
    dispatch();
    assertEquals(1, attempts(), "it rests before the next attempt");
    mails.start();
    clock.forward(Duration.ofMinutes(2));
    dispatch();
    dispatch();
    clock.forward(Duration.ofDays(2));
    dispatch();
    assertEquals(1, mails.receivedBy(address(coordinator)).size());
    assertEquals("SENT", state());
  }

  @Test
  void a_mail_that_is_given_up_waits_for_the_administrator_who_sends_it_again() {
    issued(1);
    mails.breakDown();
    for (int attempt = 1; attempt <= 10; attempt++) {
      dispatch();
      clock.forward(Duration.ofDays(1));
    }
    assertEquals(8, attempts());
    Undelivered.Line line = line();
    assertEquals(address(coordinator), line.email());
    assertEquals(1, line.notices());
    assertTrue(line.failure().contains("refused"), line.failure());
    mails.start();
    dispatch();
    assertEquals(List.of(), mails.receivedBy(address(coordinator)));
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    sendAgain.one(line.id());
    dispatch();
    assertEquals(1, mails.receivedBy(address(coordinator)).size());
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    assertEquals(0, undelivered.page(0, 200).stream().filter(this::isMine).count());
  }

  @Test
  void of_two_servers_one_takes_a_mail() {
    issued(1);
    mails.breakDown();
    dispatch();
    clock.forward(Duration.ofDays(1));
    as.system();
    String id = mailId();
    assertTrue(deliverMail.take(id).isPresent());
    assertTrue(deliverMail.take(id).isEmpty());
    clock.forward(Duration.ofMinutes(11));
    assertTrue(deliverMail.take(id).isPresent(), "the server that took it died");
  }

  @Test
  void a_use_case_that_fails_tells_nobody() {
    People people = people();
    DirectiveId id = office.cleared(people, Office.tasks(5, AGENCY));
    long before = notices();
    failure.afterEvents(3);
    assertThrows(IllegalStateException.class, () -> issueDirective.issue(id));
    assertEquals(before, notices());
  }

  @Test
  void everybody_reads_their_own_notices() {
    issued(3);
    dispatch();
    as.person(coordinator);
    assertEquals(3, myNotices.unread());
    String notice = myNotices.page(true, 0, 10).get(0).id();
    assertTrue(readNotices.open(notice).startsWith("/assignment/assignment.xhtml?id="));
    assertEquals(2, myNotices.unread());
    assertEquals(2, myNotices.page(true, 0, 10).size());
    assertEquals(3, myNotices.count(false));
    as.a(Role.COORDINATOR, AGENCY);
    assertThrows(NothingThere.class, () -> readNotices.open(notice));
    as.person(coordinator);
    assertEquals(2, readNotices.all());
    assertEquals(0, myNotices.unread());
  }

  @Test
  void without_a_mail_server_people_are_told_in_the_product() {
    mails.off();
    issued(1);
    dispatch();
    assertEquals(1, copies(coordinator));
    assertEquals(0, number("select count(*) from outbox_mail where official_id = '" + coordinator.id() + "'"));
  }

  private People people() {
    People others = office.people(AGENCY);
    return new People(
        others.issuer(),
        others.leader(),
        coordinator,
        others.owner(),
        others.supervisor(),
        others.reviewer());
  }

  private void issued(int tasks) {
    issued(people(), tasks);
  }

  private DirectiveId issued(People people, int tasks) {
    return office.issued(people, Office.tasks(tasks, AGENCY));
  }

  private void dispatch() {
    as.system();
    dispatcher.dispatch();
  }

  private static Map<NoticeGroup, MailMode> all(MailMode mode) {
    return Map.of(
        NoticeGroup.WORK, mode, NoticeGroup.DEADLINE, mode, NoticeGroup.OUTCOME, mode);
  }

  private MimeMessage only(Person person) {
    List<MimeMessage> received = mails.receivedBy(address(person));
    assertEquals(1, received.size());
    return received.get(0);
  }

  private static String text(MimeMessage mail) throws Exception {
    return mail.getContent().toString();
  }

  private Undelivered.Line line() {
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    return undelivered.page(0, 200).stream().filter(this::isMine).findFirst().orElseThrow();
  }

  private boolean isMine(Undelivered.Line line) {
    return address(coordinator).equals(line.email());
  }

  private String mailId() {
    return (String)
        rows.createNativeQuery(
                "select id from outbox_mail where official_id = '" + coordinator.id() + "'")
            .getSingleResult();
  }

  private String state() {
    return (String)
        rows.createNativeQuery("select state from outbox_mail where id = '" + mailId() + "'")
            .getSingleResult();
  }

  private long attempts() {
    return number("select attempts from outbox_mail where id = '" + mailId() + "'");
  }

  private long copies(Person person) {
    return number("select count(*) from notice_copy where official_id = '" + person.id() + "'");
  }

  private long notices() {
    return number("select count(*) from notice");
  }

  private long number(String sql) {
    return ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
