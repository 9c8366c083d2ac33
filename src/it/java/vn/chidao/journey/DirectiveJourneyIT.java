package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.RunningProduct;

/** The whole way of one directive from its first words to its conclusion, with the demo's people. */
class DirectiveJourneyIT {
  private static final Path SOURCE = Path.of("src/main/resources/demo/minh-chung.pdf");
  private static final String ANNEX =
      """
      TT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn,Sản phẩm
      2,Ban hành kế hoạch chuyển đổi số ngành Công Thương,Bộ Công Thương,31/12/2030,Kế hoạch
      """;

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = new RunningProduct("directive-journey").with("CHIDAO_DEMO", "true").start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({"21/CT-TTg, vi, 1280", "22/CT-TTg, en, 375"})
  void a_directive_goes_from_its_draft_to_its_conclusion(
      String number, String language, int width) {
    String id = drafted(number, language, width);
    sentBack(id, language, width);
    mended(id, language, width);
    cleared(id, language, width);
    issued(id, language, width);
    received(id, number, language, width);
    concluded(id, language, width);
    try (Colleague auditor = person("auditor.vpcp", language, width)) {
      auditor.open("/directive/directive.xhtml?id=" + id);
      auditor.reads("Ghi rõ thời hạn của nhiệm vụ 1.");
      auditor.reads("Kết quả theo đề án được duyệt.");
      auditor.reads("Các nhiệm vụ được giao lại ở văn bản khác.");
      auditor.follow(
          auditor.page().locator("a[href*='audit-trail.xhtml?type=directive']"), "audit-trail");
      auditor.open("/directive/directive.xhtml?paper=true&id=" + id);
      assertThat(auditor.page().locator(".print-head")).containsText(number);
    }
  }

  private String drafted(String number, String language, int width) {
    try (Colleague issuer = person("issuer.vpcp", language, width)) {
      issuer.open("/directive/draft-directive.xhtml");
      issuer.type("number", number);
      issuer.page().locator("select[id$=':type']").selectOption("CT");
      issuer.type("issuedOn_input", "16/11/2026");
      issuer.type("issuedBy", "Thủ tướng Chính phủ");
      issuer.type("signer", "Thủ tướng Chính phủ");
      issuer.type("subject", "Về đẩy mạnh chuyển đổi số trong các ngành");
      issuer.follow(issuer.field("save"), "draft-directive.xhtml\\?id=");
      String id = issuer.parameter("id");
      attachSource(issuer, id);
      writeTask(issuer, id);
      importAnnex(issuer, id);
      issuer.open("/directive/directive.xhtml?id=" + id);
      assertThat(issuer.page().locator("a[href$='#TIME']")).hasCount(1);
      assertThat(issuer.page().locator("a[href$='#RESULT']")).hasCount(2);
      issuer.click("do");
      assertThat(issuer.page().locator(".summary-done")).containsText(number);
      issuer.open("/directive/clear-directive.xhtml?id=" + id);
      issuer.noLongerOffers("approve");
      issuer.noLongerOffers("sendBack");
      issuer.open("/directive/revoke-directive.xhtml?id=" + id);
      return id;
    }
  }

  private void attachSource(Colleague issuer, String id) {
    issuer.attachIfAsked(SOURCE);
    issuer.click("attach");
    assertThat(issuer.page().locator(".summary-done")).containsText("minh-chung.pdf");
    APIResponse source =
        issuer.page().request().get(product.url("/directive/source?id=" + id));
    assertEquals(200, source.status());
    try (Colleague stranger = person("coordinator.hanoi", "vi", 1280)) {
      assertEquals(
          404,
          stranger.page().request().get(product.url("/directive/source?id=" + id)).status());
    }
  }

  /** One task without a deadline and without a result. */
  private void writeTask(Colleague issuer, String id) {
    issuer.open("/directive/draft-task.xhtml?directive=" + id);
    issuer.type("work", "Xây dựng đề án chuyển đổi số ngành nông nghiệp và môi trường");
    issuer.type("label", "1");
    Locator lead = issuer.field("leadsNext_input");
    lead.pressSequentially("nong nghiep va moi truong");
    issuer.page().locator(".ui-autocomplete-item").first().click();
    assertThat(issuer.page().locator(".picked .chip")).hasCount(1);
    issuer.click("add");
    issuer.type("name", "Đề án");
    issuer.type("acceptance", "Có số, ngày, người ký quyết định phê duyệt");
    issuer.follow(issuer.field("save"), "draft-directive");
  }

  private void importAnnex(Colleague issuer, String id) {
    issuer.open("/directive/import-annex.xhtml?directive=" + id);
    issuer
        .page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("phu-luc.csv", "text/csv", ANNEX.getBytes(StandardCharsets.UTF_8)));
    issuer.page().locator("[id='upload:read']").click();
    assertThat(issuer.field("store")).isVisible();
    issuer.check();
    issuer.follow(issuer.field("store"), "draft-directive");
  }

  private void sentBack(String id, String language, int width) {
    try (Colleague leader = person("leader.vpcp", language, width)) {
      openFromInbox(leader, "clear-directive", id);
      leader.noLongerOffers("approve");
      leader.click("sendBack");
      assertThat(leader.page().locator(".summary-error")).isVisible();
      leader.check();
      leader.type("objection", "Ghi rõ thời hạn của nhiệm vụ 1.");
      leader.follow(leader.field("sendBack"), "directive/directive");
    }
  }

  private void mended(String id, String language, int width) {
    try (Colleague issuer = person("issuer.vpcp", language, width)) {
      issuer.open("/directive/directive.xhtml?id=" + id);
      issuer.reads("Ghi rõ thời hạn của nhiệm vụ 1.");
      issuer.follow(issuer.page().locator("a[href$='#TIME']"), "draft-task");
      issuer.page().locator("input[value=FIXED]").check();
      issuer.type("dueOn_input", "31/12/2030");
      issuer.page().keyboard().press("Escape");
      issuer.follow(issuer.field("save"), "draft-directive");
      issuer.open("/directive/directive.xhtml?id=" + id);
      assertThat(issuer.page().locator("a[href$='#TIME']")).hasCount(0);
      issuer.click("do");
      issuer.noLongerOffers("do");
    }
  }

  /** One point of the first task, and all that the second still lacks. */
  private void cleared(String id, String language, int width) {
    try (Colleague leader = person("leader.vpcp", language, width)) {
      leader.open("/directive/clear-directive.xhtml?lack=RESULT&id=" + id);
      leader.follow(leader.page().locator(".task a[href$='#waive']").first(), "task=");
      String first = leader.parameter("task");
      leader.page().locator("select[id$=':point']").selectOption("RESULT");
      leader.type("reason", "Kết quả theo đề án được duyệt.");
      leader.click("waive");
      leader.leaves(first);
      leader.check();
      leader.type("reason", "Văn bản không nêu kết quả.");
      leader.click("waive");
      leader.follow(leader.field("approve"), "directive/directive");
      leader.reads("Kết quả theo đề án được duyệt.");
    }
  }

  private void issued(String id, String language, int width) {
    try (Colleague issuer = person("issuer.vpcp", language, width)) {
      openFromInbox(issuer, "directive", id);
      issuer.page().locator(".confirm summary").click();
      issuer.check();
      issuer.follow(issuer.field("do"), "directive/directive");
      assertThat(assignments(issuer)).hasCount(2);
      issuer.open("/directive/directive.xhtml?tab=tasks&id=" + id);
      issuer.open("/directive/conclude-directive.xhtml?id=" + id);
      issuer.noLongerOffers("conclusion");
    }
  }

  private void received(String id, String number, String language, int width) {
    try (Colleague coordinator = person("coordinator.bnnmt", language, width)) {
      coordinator.open("/assignment/inbox.xhtml?q=" + number);
      coordinator.reads("Xây dựng đề án chuyển đổi số ngành nông nghiệp và môi trường");
      coordinator.open("/directive/directive.xhtml?id=" + id);
      assertThat(assignments(coordinator)).hasCount(1);
      coordinator.doesNotRead("Ghi rõ thời hạn của nhiệm vụ 1.");
    }
  }

  private void concluded(String id, String language, int width) {
    try (Colleague issuer = person("issuer.vpcp", language, width)) {
      issuer.open("/directive/directive.xhtml?id=" + id);
      List<String> addresses =
          assignments(issuer).all().stream().map(link -> link.getAttribute("href")).toList();
      for (String address : addresses) {
        issuer.open(address.replace("assignment.xhtml", "withdraw-assignment.xhtml"));
        issuer.type("reason", "Giao lại ở văn bản khác.");
        issuer.follow(issuer.field("do"), "assignment/assignment");
      }
      openFromInbox(issuer, "directive", id);
      issuer.follow(issuer.page().locator(".now a[href*='conclude']"), "conclude-directive");
      issuer.type("conclusion", "Các nhiệm vụ được giao lại ở văn bản khác.");
      issuer.follow(issuer.field("do"), "directive/directive");
      issuer.reads("Các nhiệm vụ được giao lại ở văn bản khác.");
    }
  }

  private static void openFromInbox(Colleague colleague, String page, String id) {
    colleague.open("/assignment/inbox.xhtml");
    colleague.follow(
        colleague.page().locator("a.next[href*='/" + page + ".xhtml?id=" + id + "']"), page);
  }

  private static Locator assignments(Colleague colleague) {
    return colleague.page().locator("a[href*='/assignment/assignment.xhtml?id=']");
  }

  private static Colleague person(String username, String language, int width) {
    return new Colleague(browser, product, language, width).login(username);
  }
}
