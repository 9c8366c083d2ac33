package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.agency.EnrolOfficial;
import vn.chidao.agency.KeepOfficials;
import vn.chidao.agency.OfficialDetails;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.TestClock;
import vn.chidao.support.Visitor;

/** Who gets in, who does not, and what nobody learns from trying; over HTTP, as a browser does. */
@ExtendWith(ArquillianExtension.class)
class LoginIT {
  private static final String PASSWORD = "Một con ngựa đau";
  private static final String CALENDAR = "/calendar/calendar.xhtml";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject EnrolOfficial enrolOfficial;
  @Inject KeepOfficials keepOfficials;
  @Inject GivePassword givePassword;
  @Inject ResetPassword resetPassword;
  @Inject Login login;
  @Inject TestClock clock;
  @Inject As as;
  @Inject HttpServletRequest request;
  @PersistenceContext EntityManager rows;

  private int port;
  private String context;
  private String username;
  private OfficialId official;

  @BeforeEach
  void somebody_with_a_password() {
    port = request.getLocalPort();
    context = request.getContextPath();
    username = "lan." + UUID.randomUUID().toString().substring(0, 8);
    as.system();
    official = enrolOfficial.enrol(details(Role.OFFICIAL));
    givePassword.forTrial(Set.of(official), PASSWORD);
  }

  @AfterEach
  void real_time_again() {
    clock.reset();
  }

  @Test
  void page_asked_for_opens_after_login() {
    Visitor visitor = visitor();
    HttpResponse<String> asked = visitor.get(CALENDAR + "?year=2026&q=%C4%91");
    assertEquals(302, asked.statusCode());
    String loginPage = location(asked);
    assertEquals(
        "/identity/login.xhtml?to=%2Fcalendar%2Fcalendar.xhtml%3Fyear%3D2026%26q%3D%25C4%2591",
        loginPage);
    HttpResponse<String> entered = visitor.loginAt(loginPage, username, PASSWORD);
    assertEquals(CALENDAR + "?year=2026&q=%C4%91", location(entered));
    assertEquals(200, visitor.get(location(entered)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/", "//example.org/", "/%5Cexample.org", "/%09/example.org"})
  void login_never_leads_to_another_site(String foreign) {
    HttpResponse<String> entered =
        visitor().loginAt("/identity/login.xhtml?to=" + foreign, username, PASSWORD);
    assertEquals(302, entered.statusCode());
    assertEquals("/", location(entered));
  }

  @Test
  void session_id_changes_at_each_login() {
    Visitor visitor = loggedIn();
    String before = visitor.sessionId();
    visitor.login(username, PASSWORD);
    assertFalse(before.isEmpty());
    assertNotEquals(before, visitor.sessionId());
    assertEquals(302, visitor().get(CALENDAR, "Cookie", "JSESSIONID=" + before).statusCode());
  }

  @Test
  void session_of_another_person_is_left_behind() {
    Visitor visitor = loggedIn();
    String before = visitor.sessionId();
    somebody_with_a_password();
    visitor.login(username, PASSWORD);
    assertNotEquals(before, visitor.sessionId());
    assertEquals(302, visitor().get(CALENDAR, "Cookie", "JSESSIONID=" + before).statusCode());
  }

  @Test
  void session_that_nobody_was_given_is_not_taken_over() {
    Visitor visitor = visitor();
    visitor.get("/identity/login.xhtml", "Cookie", "JSESSIONID=0123456789abcdef0123456789ab");
    visitor.login(username, PASSWORD);
    assertNotEquals("0123456789abcdef0123456789ab", visitor.sessionId());
  }

  @Test
  void wrong_password_unknown_name_and_closed_account_are_refused_in_the_same_words() {
    String wrong = refusal(visitor().login(username, "một con ngựa khác"));
    String unknown = refusal(visitor().login("nobody." + username, PASSWORD));
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.deactivate(official, "nghỉ hưu");
    String closed = refusal(visitor().login(username, PASSWORD));
    assertFalse(wrong.isEmpty());
    assertEquals(List.of(wrong, wrong), List.of(unknown, closed));
  }

  @Test
  void every_attempt_is_on_record() {
    visitor().login(username, "một con ngựa khác");
    visitor().login(username.toUpperCase(), PASSWORD);
    assertEquals(List.of("REFUSED", "ADMITTED"), outcomes());
  }

  @Test
  void same_password_from_another_keyboard_is_the_same() {
    String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
    assertNotEquals(PASSWORD, decomposed);
    assertEquals(302, visitor().login(username, decomposed).statusCode());
  }

  @Test
  void account_is_closed_for_a_while_after_five_failures() {
    for (int i = 0; i < 5; i++) visitor().login(username, "đoán lần " + i);
    String refused = refusal(visitor().login(username, PASSWORD));
    assertTrue(refused.contains("15"), refused);
    assertEquals("THROTTLED", outcomes().get(5));

    clock.forward(Duration.ofMinutes(16));
    assertEquals(302, visitor().login(username, PASSWORD).statusCode());
  }

  @Test
  void success_forgives_the_failures_before_it() {
    for (int i = 0; i < 4; i++) visitor().login(username, "đoán lần " + i);
    assertEquals(302, visitor().login(username, PASSWORD).statusCode());
    for (int i = 0; i < 4; i++) visitor().login(username, "đoán lần " + i);
    assertEquals(302, visitor().login(username, PASSWORD).statusCode());
  }

  @Test
  void new_password_opens_an_account_that_guessing_had_closed() {
    for (int i = 0; i < 5; i++) visitor().login(username, "đoán lần " + i);
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    String given = resetPassword.reset(official);
    assertEquals(302, visitor().login(username, given).statusCode());
  }

  @Test
  void of_many_attempts_at_once_no_more_than_five_reach_the_password() {
    Stream.generate(
            () -> CompletableFuture.runAsync(() -> visitor().login(username, "đoán nhanh đoán lẹ")))
        .limit(12)
        .toList()
        .forEach(CompletableFuture::join);
    long reached = outcomes().stream().filter("REFUSED"::equals).count();
    assertTrue(reached <= 5, outcomes().toString());
    assertEquals(12, outcomes().size());
  }

  @Test
  void address_is_closed_after_fifty_failures_of_whatever_account() {
    String address = "198.51.100." + UUID.randomUUID().toString().substring(0, 4);
    as.system();
    for (int i = 0; i < 50; i++) {
      String attempt = login.open("guess" + i + "." + username, address);
      assertEquals(Optional.empty(), login.throttle(attempt));
      login.close(attempt, Login.Candidate.NOBODY, false);
    }
    assertTrue(login.throttle(login.open("one.more." + username, address)).isPresent());
    assertTrue(login.throttle(login.open("elsewhere." + username, "192.0.2.1")).isEmpty());
  }

  @Test
  void who_was_shut_out_is_out_at_the_next_click() {
    Visitor visitor = loggedIn();
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.deactivate(official, "nghỉ hưu");
    HttpResponse<String> next = visitor.get(CALENDAR);
    assertEquals(302, next.statusCode());
    assertTrue(location(next).startsWith("/identity/login.xhtml"), location(next));
  }

  @Test
  void new_role_holds_at_the_next_click() {
    Visitor visitor = loggedIn();
    assertEquals(403, visitor.get("/agency/officials.xhtml").statusCode());
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.change(official, 1, details(Role.ADMINISTRATOR));
    assertEquals(200, visitor.get("/agency/officials.xhtml").statusCode());
  }

  @Test
  void changed_password_ends_the_other_logins() {
    Visitor here = loggedIn();
    Visitor elsewhere = loggedIn();
    HttpResponse<String> changed = change(here, "một con ngựa lành", "một con ngựa lành");
    assertEquals("/", location(changed));
    assertEquals(200, here.get(CALENDAR).statusCode());
    assertEquals(302, elsewhere.get(CALENDAR).statusCode());
    assertEquals(302, visitor().login(username, "một con ngựa lành").statusCode());
  }

  @Test
  void given_password_opens_only_the_page_where_it_is_changed() {
    as.system();
    givePassword.once(official, PASSWORD);
    Visitor visitor = loggedIn();
    String sentTo = location(visitor.get(CALENDAR));
    assertTrue(sentTo.startsWith("/identity/change-password.xhtml?given=true&to="), sentTo);
    assertEquals(200, visitor.get(sentTo).statusCode());
    change(visitor, "một con ngựa lành", "một con ngựa lành");
    assertEquals(200, visitor.get(CALENDAR).statusCode());
  }

  @Test
  void weak_or_misspelt_password_is_not_taken() {
    Visitor visitor = loggedIn();
    assertEquals(200, change(visitor, "ngắn", "ngắn").statusCode());
    assertEquals(200, change(visitor, "một con ngựa lành", "một con ngựa què").statusCode());
    assertEquals(302, visitor().login(username, PASSWORD).statusCode());
  }

  @Test
  void logout_ends_the_session_and_needs_a_button() {
    Visitor visitor = loggedIn();
    String session = visitor.sessionId();
    assertEquals(405, visitor.get("/identity/logout").statusCode());
    assertEquals("/identity/login.xhtml", location(visitor.post("/identity/logout", Map.of())));
    assertEquals(302, visitor().get(CALENDAR, "Cookie", "JSESSIONID=" + session).statusCode());
  }

  @Test
  void page_that_updates_itself_is_told_where_to_log_in() {
    HttpResponse<String> answer =
        visitor()
            .post(
                CALENDAR,
                Map.of("jakarta.faces.partial.ajax", "true"),
                "Faces-Request",
                "partial/ajax",
                "Referer",
                "http://127.0.0.1:" + port + context + CALENDAR + "?year=2026&day=x");
    assertEquals(200, answer.statusCode());
    String told = answer.body();
    assertTrue(told.contains("<redirect url=\"" + context + "/identity/login.xhtml?to="), told);
    assertTrue(told.contains("%2Fcalendar%2Fcalendar.xhtml%3Fyear%3D2026%26day%3Dx\">"), told);
  }

  @Test
  void person_is_met_in_their_own_language_unless_another_was_chosen() {
    as.a(Role.ADMINISTRATOR, "C-vpcp");
    keepOfficials.change(official, 1, details(Role.OFFICIAL, "en"));
    String page = "/identity/login.xhtml?to=" + CALENDAR;
    assertEquals(
        CALENDAR + "?language=en", location(visitor().loginAt(page, username, PASSWORD)));
    Visitor chose = visitor();
    chose.get("/identity/login.xhtml?language=vi");
    assertEquals(CALENDAR, location(chose.loginAt(page, username, PASSWORD)));
  }

  private OfficialDetails details(Role role) {
    return details(role, "vi");
  }

  private OfficialDetails details(Role role, String language) {
    return new OfficialDetails(
        username,
        "Nguyễn Thị Lan",
        "Chuyên viên",
        AgencyCode.GOVERNMENT_OFFICE,
        null,
        language,
        Set.of(role));
  }

  private Visitor visitor() {
    return new Visitor(port, context);
  }

  private Visitor loggedIn() {
    Visitor visitor = visitor();
    assertEquals(302, visitor.login(username, PASSWORD).statusCode());
    return visitor;
  }

  private static HttpResponse<String> change(Visitor visitor, String chosen, String repeated) {
    return visitor.submit(
        "/identity/change-password.xhtml",
        "change:keep",
        Map.of("change:old", PASSWORD, "change:chosen", chosen, "change:repeated", repeated));
  }

  private String location(HttpResponse<String> answer) {
    return visitor().location(answer);
  }

  /** What the page says at its top. */
  private static String refusal(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    String page = answer.body();
    int from = page.indexOf("summary-error");
    return from < 0 ? "" : page.substring(from, page.indexOf("</div>", from));
  }

  private List<String> outcomes() {
    return rows.createQuery(
            "select a.outcome from LoginAttempt a where a.username = :username order by a.at",
            LoginAttempt.Outcome.class)
        .setParameter("username", username)
        .getResultStream()
        .map(Enum::name)
        .toList();
  }
}
