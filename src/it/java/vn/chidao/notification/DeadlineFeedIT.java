package vn.chidao.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.agency.KeepOfficials;
import vn.chidao.assignment.NameOwner;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Office;
import vn.chidao.support.Office.People;
import vn.chidao.support.Staff;
import vn.chidao.support.Visitor;

/** The calendar that a person's own programs ask for, over HTTP and without a login. */
@ExtendWith(ArquillianExtension.class)
class DeadlineFeedIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Office office;
  @Inject Staff staff;
  @Inject As as;
  @Inject ChoosePreferences choosePreferences;
  @Inject MyPreferences myPreferences;
  @Inject NameOwner nameOwner;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject KeepOfficials keepOfficials;
  @Inject HttpServletRequest request;
  @PersistenceContext EntityManager rows;

  @Test
  void an_owner_sees_the_open_deadlines_that_are_theirs_today() {
    People people = office.people("C-bxd");
    List<AssignmentId> assignments =
        office.assignmentsOf(office.issued(people, Office.tasks(3, "C-bxd")));
    office.inProgress(people, assignments.get(0));
    office.inProgress(people, assignments.get(1));
    String path = renewed(people.owner());
    String calendar = read(path);
    assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length - 1);
    assertTrue(calendar.contains("UID:" + assignments.get(0) + "@chidao\r\n"), calendar);
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:20270630\r\n"), calendar);
    assertTrue(calendar.contains("X-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\n"), calendar);
    assertFalse(calendar.contains("Đề án"), calendar);
    as.person(people.issuer());
    withdrawAssignment.withdraw(assignments.get(0), "Trùng nhiệm vụ");
    assertFalse(read(path).contains(assignments.get(0).value()));
    Person another = staff.enrol("C-bxd", Role.OFFICIAL);
    as.person(people.coordinator());
    nameOwner.name(assignments.get(1), people.owner().id(), another.id());
    assertFalse(read(path).contains("VEVENT"));
  }

  @Test
  void a_coordinator_sees_their_agency_and_nobody_elses() {
    People people = office.people("C-bxd");
    AssignmentId mine =
        office.assignmentsOf(office.issued(people, Office.tasks(1, "C-bxd"))).get(0);
    AssignmentId foreign =
        office.assignmentsOf(office.issued(people, Office.tasks(1, "C-bca"))).get(0);
    String calendar = read(renewed(people.coordinator()));
    assertTrue(calendar.contains(mine.value()));
    assertFalse(calendar.contains(foreign.value()));
    assertFalse(read(renewed(staff.enrol("C-bxd", Role.AUDITOR))).contains("VEVENT"));
  }

  @Test
  void a_renewed_an_ended_and_an_unknown_address_answer_like_a_missing_page() {
    Person person = staff.enrol("C-bxd", Role.OFFICIAL);
    String first = renewed(person);
    assertEquals(200, get(first).statusCode());
    String second = renewed(person);
    assertEquals(404, get(first).statusCode());
    assertEquals(200, get(second).statusCode());
    as.person(person);
    choosePreferences.endFeed();
    assertEquals(404, get(second).statusCode());
    assertEquals(404, get("/feed/" + "A".repeat(43) + ".ics").statusCode());
    assertEquals(404, get("/feed/").statusCode());
  }

  @Test
  void after_somebody_was_deactivated_their_calendar_is_not_there() {
    Person person = staff.enrol("C-bxd", Role.OFFICIAL);
    String path = renewed(person);
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.deactivate(person.id(), "nghỉ hưu");
    assertEquals(404, get(path).statusCode());
  }

  @Test
  void the_secret_itself_is_not_kept_and_each_choice_is_an_entry() {
    Person person = staff.enrol("C-bxd", Role.OFFICIAL);
    String path = renewed(person);
    String secret = path.substring("/feed/".length(), path.length() - ".ics".length());
    assertEquals(43, secret.length());
    assertEquals(
        0,
        number("select count(*) from notice_preference where feed_digest = '" + secret + "'"));
    assertTrue(myPreferences.get().feedSince() != null);
    choosePreferences.choose(NoticePreference.DEFAULT);
    assertEquals(
        2,
        number(
            "select count(*) from audit_entry where subject_type = 'noticePreference'"
                + " and subject_id = '"
                + person.id()
                + "'"));
  }

  private String renewed(Person person) {
    as.person(person);
    return choosePreferences.renewFeed().path();
  }

  private String read(String path) {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode());
    assertEquals(
        "text/calendar;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse(""));
    return answer.body();
  }

  private HttpResponse<String> get(String path) {
    return new Visitor(request.getLocalPort(), request.getContextPath()).get(path);
  }

  private long number(String sql) {
    return ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
