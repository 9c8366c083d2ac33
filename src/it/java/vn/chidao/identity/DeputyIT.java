package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.audit.AuditQuery;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.deputy.Deputyship;
import vn.chidao.deputy.DeputyshipId;
import vn.chidao.deputy.NameDeputy;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.notification.GiveNotices;
import vn.chidao.notification.MyNotices;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Fold;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;
import vn.chidao.support.Visitor;

/** Somebody is away: who stands in, what they may do in whose name, and when it is over. */
@ExtendWith(ArquillianExtension.class)
class DeputyIT {
  private static final String PASSWORD = "Một con ngựa đau";
  private static final String INBOX = "/assignment/inbox.xhtml";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject Fold fold;
  @Inject TestClock clock;
  @Inject NameDeputy nameDeputy;
  @Inject ReviewReport reviewReport;
  @Inject Inbox inbox;
  @Inject AuditQuery audit;
  @Inject GivePassword givePassword;
  @Inject GiveNotices giveNotices;
  @Inject MyNotices myNotices;
  @Inject HttpServletRequest request;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager rows;

  private People people;
  private Person deputy;
  private LocalDate today;

  @BeforeEach
  void an_owner_will_be_away() {
    people = office.people("C-bct");
    deputy = staff.enrol("C-bct", Role.SUPERVISOR, Role.OFFICIAL);
    today = VietnamTime.today(clock);
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  private DeputyshipId named(LocalDate until) {
    as.person(people.owner());
    return nameDeputy.name(people.owner().id(), deputy.id(), today, until, "Nghỉ phép");
  }

  /** The deputy as the login makes them while the deputyship runs. */
  private Person self() {
    return deputy.deputyOf(Set.of(people.owner().id()));
  }

  private Person guise() {
    return people.owner().representedBy(self());
  }

  private Visitor enteredAsDeputy() {
    as.system();
    givePassword.forTrial(Set.of(deputy.id()), PASSWORD);
    Visitor visitor = new Visitor(request.getLocalPort(), request.getContextPath());
    String username = deputy.name().substring(deputy.name().lastIndexOf(' ') + 1);
    visitor.login(username, PASSWORD);
    return visitor;
  }

  private static String acting(Person principal) {
    return "Bạn đang làm thay " + principal.name();
  }

  private HttpResponse<String> standIn(Visitor visitor) {
    return visitor.post("/identity/stand-in", Map.of("for", people.owner().id().value()));
  }

  @Test
  void deputy_chooses_to_act_sees_it_on_every_page_and_stops() {
    named(today);
    Visitor visitor = enteredAsDeputy();
    assertTrue(visitor.get(INBOX).body().contains("Làm thay " + people.owner().name()));
    assertFalse(visitor.get(INBOX).body().contains(acting(people.owner())));
    assertEquals(INBOX, visitor.location(standIn(visitor)));
    assertTrue(visitor.get(INBOX).body().contains(acting(people.owner())));
    assertTrue(visitor.get("/notification/notices.xhtml").body().contains(acting(people.owner())));
    visitor.post("/identity/stand-in", Map.of());
    assertFalse(visitor.get(INBOX).body().contains(acting(people.owner())));
  }

  @Test
  void it_is_over_at_midnight_and_the_next_request_is_refused_in_words() {
    named(today);
    Visitor visitor = enteredAsDeputy();
    standIn(visitor);
    clock.moveTo(VietnamTime.endOf(today).minusSeconds(60));
    assertEquals(200, visitor.get(INBOX).statusCode());
    clock.moveTo(VietnamTime.endOf(today));
    isThemselvesAgain(visitor);
  }

  @Test
  void ended_early_it_is_over_at_the_next_request() {
    DeputyshipId deputyship = named(today.plusDays(20));
    Visitor visitor = enteredAsDeputy();
    standIn(visitor);
    as.person(people.owner());
    nameDeputy.end(deputyship, "Về sớm");
    isThemselvesAgain(visitor);
    assertTrue(visitor.location(standIn(visitor)).startsWith("/deputy/deputies.xhtml?ended="));
    fold.check(Deputyship.class, deputyship.value());
    assertEquals(
        List.of("DeputyNamed", "DeputyshipEnded"), fold.acts(Deputyship.class, deputyship.value()));
  }

  private void isThemselvesAgain(Visitor visitor) {
    String told = visitor.location(visitor.get(INBOX));
    assertEquals("/deputy/deputies.xhtml?ended=" + people.owner().id(), told);
    String page = visitor.get(told).body();
    assertTrue(page.contains("Việc làm thay " + people.owner().name() + " đã kết thúc"));
    HttpResponse<String> next = visitor.get(INBOX);
    assertEquals(200, next.statusCode());
    assertFalse(next.body().contains(acting(people.owner())));
  }

  @Test
  void nobody_stands_in_who_was_not_named() {
    Visitor visitor = enteredAsDeputy();
    assertTrue(visitor.location(standIn(visitor)).startsWith("/deputy/deputies.xhtml?ended="));
    String page = visitor.get(visitor.location(standIn(visitor))).body();
    assertFalse(page.contains("đã kết thúc"), "nothing is told about strangers");
    assertFalse(visitor.get(INBOX).body().contains(acting(people.owner())));
  }

  @Test
  void one_day_has_one_deputy() {
    named(today.plusDays(5));
    Person other = staff.enrol("C-bct", Role.OFFICIAL);
    as.person(people.supervisor());
    LocalDate last = today.plusDays(5);
    RuleViolation refused =
        assertThrows(
            RuleViolation.class,
            () -> nameDeputy.name(people.owner().id(), other.id(), last, last, "Công tác"));
    assertEquals("deputy.name.overlap", refused.key());
    LocalDate next = last.plusDays(1);
    nameDeputy.name(people.owner().id(), other.id(), next, next, "Công tác");
  }

  @Test
  void the_deputy_reports_for_the_owner_and_approves_it_in_no_guise() {
    named(today);
    DirectiveId directive = office.issued(people, Office.tasks(1, "C-bct"));
    AssignmentId id = office.assignmentsOf(directive).get(0);
    office.inProgress(people, id);
    as.person(guise());
    assertEquals(1, inbox.count(new Inbox.Filter(null, null, null)));
    ReportId report =
        office.submitted(
            new People(
                people.issuer(),
                people.leader(),
                people.coordinator(),
                guise(),
                people.supervisor(),
                people.reviewer()),
            id);
    as.person(self());
    assertRefused("shared.deputyOfDoer", id, report);
    assertEquals(List.of(), inbox.page(new Inbox.Filter(directive.value(), null, null), 0, 10));
    as.person(deputy);
    assertRefused("assignment.review.ownReport", id, report);
    as.person(people.supervisor().representedBy(self()));
    assertRefused("shared.deputyOfDoer", id, report);
    as.person(people.supervisor());
    reviewReport.approve(id, report, null);
    fold.check(directive.value());
    AuditQuery.Entry submitted = entryOf(id, "ReportSubmitted");
    assertEquals(deputy.name(), submitted.actorName());
    assertEquals(people.owner().name(), submitted.onBehalfOf());
    assertEquals(null, entryOf(id, "ReportApproved").onBehalfOf());
  }

  private void assertRefused(String key, AssignmentId id, ReportId report) {
    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> reviewReport.approve(id, report, null));
    assertEquals(key, refused.key());
  }

  private AuditQuery.Entry entryOf(AssignmentId id, String action) {
    as.a(Role.AUDITOR, "C-vpcp");
    AuditQuery.Filter filter =
        new AuditQuery.Filter(null, "assignment", id.value(), null, null, null, null);
    return audit.page(filter, 0, 100).stream()
        .filter(entry -> entry.action().equals(action))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_database_itself_refuses_a_deputy_who_wrote() throws Exception {
    DirectiveId directive = office.issued(people, Office.tasks(1, "C-bct"));
    AssignmentId id = office.assignmentsOf(directive).get(0);
    office.inProgress(people, id);
    ReportId report = office.submitted(people, id);
    for (String column : List.of("reviewed_by", "reviewed_by_deputy", "endorsed_by", "decided_by"))
      assertThrows(
          PersistenceException.class,
          () -> {
            transaction.begin();
            try {
              rows.createNativeQuery(
                      "update progress_report set written_by_deputies = ?1, "
                          + column
                          + " = ?2 where id = ?3")
                  .setParameter(1, "x " + deputy.id())
                  .setParameter(2, deputy.id().value())
                  .setParameter(3, report.value())
                  .executeUpdate();
            } finally {
              transaction.rollback();
            }
          },
          column);
  }

  @Test
  void what_the_owner_is_told_the_deputy_is_told_too_while_it_runs() {
    named(today);
    DirectiveId directive = office.issued(people, Office.tasks(1, "C-bct"));
    office.inProgress(people, office.assignmentsOf(directive).get(0));
    clock.forward(Duration.ofSeconds(1));
    as.system();
    while (giveNotices.give() > 0) as.system();
    as.person(self());
    List<String> told = myNotices.page(false, 0, 50).stream().map(MyNotices.Line::kind).toList();
    assertTrue(told.contains("DeputyNamed") && told.contains("OwnerNamed"), told::toString);
    as.person(guise());
    assertEquals(told.size(), myNotices.count(false), "notices stay the deputy's own");
  }
}
