package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.agency.EnrolOfficial;
import vn.chidao.agency.OfficialDetails;
import vn.chidao.agency.Officials;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Visitor;

/** What a browser is told with every answer, and what no browser gets. */
@ExtendWith(ArquillianExtension.class)
class HeadersIT {
  private static final String PASSWORD = "Một con ngựa đau";
  private static final String OFFICIAL_PAGE = "/agency/official.xhtml";

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject EnrolOfficial enrolOfficial;
  @Inject Officials officials;
  @Inject GivePassword givePassword;
  @Inject As as;
  @Inject HttpServletRequest request;

  private String username;
  private Visitor administrator;

  @BeforeEach
  void an_administrator_is_logged_in() {
    username = "admin." + UUID.randomUUID().toString().substring(0, 8);
    as.system();
    givePassword.forTrial(
        Set.of(
            enrolOfficial.enrol(
                new OfficialDetails(
                    username,
                    "Quản trị",
                    "Quản trị",
                    AgencyCode.GOVERNMENT_OFFICE,
                    null,
                    "vi",
                    Set.of(Role.ADMINISTRATOR)))),
        PASSWORD);
    administrator = visitor();
    assertEquals(302, administrator.login(username, PASSWORD).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/agency/officials.xhtml",
        "/agency/nope.xhtml",
        "/nope",
        "/openapi",
        "/audit/audit-trail.xhtml",
        OFFICIAL_PAGE + "?id=x"
      })
  void every_page_is_guarded_and_kept_by_nobody(String page) {
    HttpResponse<String> answer = administrator.get(page);
    assertGuarded(answer);
    assertEquals("no-store", header(answer, "Cache-Control"));
    String policies = String.join(" ", answer.headers().allValues("Content-Security-Policy"));
    assertTrue(policies.contains("default-src 'self'"), policies);
    assertTrue(policies.contains("frame-ancestors 'none'"), policies);
    assertTrue(policies.matches(".*script-src 'self' 'nonce-[^']+'.*"), policies);
    assertFalse(policies.matches(".*script-src[^;]*'unsafe-.*"), policies);
  }

  @Test
  void each_answer_names_scripts_of_its_own() {
    List<String> first = policies("/agency/officials.xhtml");
    assertFalse(first.equals(policies("/agency/officials.xhtml")));
  }

  @Test
  void pictures_styles_and_scripts_are_guarded_and_may_be_kept() {
    HttpResponse<String> style = visitor().get("/jakarta.faces.resource/css/app.css.xhtml");
    assertEquals(200, style.statusCode());
    assertGuarded(style);
    assertFalse(header(style, "Cache-Control").contains("no-store"), header(style, "Cache-Control"));
  }

  @Test
  void cookie_of_the_session_is_out_of_reach_of_scripts_and_of_other_sites() {
    Visitor visitor = visitor();
    HttpResponse<String> answer = visitor.login(username, PASSWORD);
    String cookie = header(answer, "Set-Cookie").toLowerCase();
    assertTrue(cookie.startsWith("jsessionid="), cookie);
    assertTrue(cookie.contains("httponly"), cookie);
    assertTrue(cookie.contains("samesite=lax"), cookie);
    assertEquals(cookie.indexOf("samesite"), cookie.lastIndexOf("samesite"), cookie);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/metrics/base",
        "/openapi",
        "/openapi/",
        "/application.wadl",
        "/health",
        "/health/ready",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/classes/META-INF/microprofile-config.properties",
        "/WEB-INF/layout/page.xhtml",
        "/resources/%2e%2e/WEB-INF/web.xml",
        "/jakarta.faces.resource/../WEB-INF/web.xml",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "/engine-rest/engine",
        "/camunda/app/"
      })
  void what_is_no_page_of_ours_is_closed_to_everybody(String path) {
    assertTrue(Set.of(302, 400, 403, 404).contains(visitor().get(path).statusCode()), path);
    int known = administrator.get(path).statusCode();
    assertTrue(Set.of(400, 403, 404).contains(known), path + " " + known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/agency/officials.xhtml", "/audit/audit-trail.xhtml", "/", "/nope", "/error/x"})
  void who_is_not_logged_in_learns_nothing(String path) {
    HttpResponse<String> answer = visitor().get(path);
    assertEquals(302, answer.statusCode());
    assertTrue(visitor().location(answer).startsWith("/identity/login.xhtml?to="), path);
  }

  @Test
  void health_is_open_and_says_nothing_but_that() {
    String health = new Visitor(request.getLocalPort(), "").get("/ops/health/live").body();
    assertTrue(health.contains("\"status\":\"UP\""), health);
  }

  @Test
  void a_page_that_is_refused_while_it_is_drawn_is_still_a_page() {
    HttpResponse<String> answer = administrator.get("/assignment/transfer-assignment.xhtml?id=x");
    assertTrue(answer.statusCode() == 403 || answer.statusCode() == 404);
    assertTrue(header(answer, "Content-Type").startsWith("text/html"), answer.body());
    assertTrue(!header(answer, "Content-Security-Policy").isEmpty());
    assertTrue(answer.body().contains("</html>"));
  }

  @Test
  void what_another_site_asks_for_is_refused() {
    for (String site : List.of("cross-site", "same-site"))
      assertEquals(
          403,
          administrator
              .post(OFFICIAL_PAGE, Map.of("official", "official"), "Sec-Fetch-Site", site)
              .statusCode());
  }

  @Test
  void form_without_its_token_does_nothing() {
    String forged = "forged." + UUID.randomUUID().toString().substring(0, 8);
    Map<String, String> form =
        Map.of(
            "official", "official",
            "official:create", "official:create",
            "official:username", forged,
            "jakarta.faces.ViewState", "1234567890:1234567890");
    HttpResponse<String> answer = administrator.post(OFFICIAL_PAGE, form);
    assertTrue(answer.statusCode() < 500, String.valueOf(answer.statusCode()));
    assertTrue(officials.byUsername(forged).isEmpty());
  }

  @Test
  void failure_shows_a_number_and_no_trace_of_the_program() {
    HttpResponse<String> answer = administrator.get(OFFICIAL_PAGE + "?id=" + "x".repeat(300));
    assertFalse(answer.body().contains("vn.chidao"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
    HttpResponse<String> odd = administrator.get("/calendar/calendar.xhtml?year=99999999999");
    assertFalse(odd.body().contains("Exception"), odd.body());
  }

  private Visitor visitor() {
    return new Visitor(request.getLocalPort(), request.getContextPath());
  }

  private List<String> policies(String page) {
    return administrator.get(page).headers().allValues("Content-Security-Policy");
  }

  private static void assertGuarded(HttpResponse<String> answer) {
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("DENY", header(answer, "X-Frame-Options"));
    assertEquals("same-origin", header(answer, "Referrer-Policy"));
    assertTrue(header(answer, "Permissions-Policy").contains("camera=()"));
    assertFalse(answer.headers().firstValue("X-Powered-By").isPresent());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
