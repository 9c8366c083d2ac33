package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.RunningProduct;

/** The whole way of one assignment, each person in a browser of their own, with the demo's people. */
class AssignmentJourneyIT {
  private static final Path EVIDENCE = Path.of("src/main/resources/demo/minh-chung.pdf");

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = new RunningProduct("assignment-journey").with("CHIDAO_DEMO", "true").start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({"1b, vi-VN, 1280", "1c, en-US, 375"})
  void an_assignment_goes_from_receipt_to_an_accepted_result(
      String label, String locale, int width) {
    String id;
    try (Person coordinator = new Person("coordinator.bnnmt", locale, width)) {
      id = coordinator.findInInbox(label);
      coordinator.open("/assignment/assignment.xhtml?id=" + id);
      coordinator.click("receive");
      coordinator.noLongerOffers("receive");
      coordinator.open("/assignment/name-owner.xhtml?id=" + id);
      coordinator.chooseOwner("Chuyên viên 1");
    }
    report(id, locale, width);
    decide("supervisor.bnnmt", id, "Đề nghị bổ sung phụ lục.", "sendBack", locale, width);
    report(id, locale, width);
    decide("supervisor.bnnmt", id, "Thống nhất.", "approve", locale, width);
    decide("reviewer.vpcp", id, "Đạt yêu cầu.", "approve", locale, width);
    try (Person auditor = new Person("auditor.vpcp", locale, width)) {
      auditor.open("/assignment/assignment.xhtml?id=" + id);
      assertThat(auditor.page.locator("main")).containsText("Đề nghị bổ sung phụ lục.");
      assertThat(auditor.page.locator("main")).containsText("Đạt yêu cầu.");
    }
  }

  @ParameterizedTest
  @CsvSource({"vi-VN, 1280", "en-US, 375"})
  void every_list_can_be_used_by_everybody(String locale, int width) {
    for (String who : List.of("issuer.vpcp", "leader.vpcp", "auditor.bct", "official.hanoi"))
      try (Person person = new Person(who, locale, width)) {
        person.open("/assignment/inbox.xhtml");
        person.open("/assignment/assignments.xhtml?state=STANDING");
      }
    try (Person auditor = new Person("auditor.vpcp", locale, width)) {
      auditor.open("/audit/audit-trail.xhtml?document=13");
    }
    try (Person issuer = new Person("issuer.vpcp", locale, width)) {
      issuer.open("/directive/directives.xhtml");
    }
    try (Person administrator = new Person("admin.vpcp", locale, width)) {
      administrator.open("/agency/agencies.xhtml");
      administrator.open("/agency/officials.xhtml");
      administrator.open("/calendar/calendar.xhtml");
    }
  }

  private void report(String id, String locale, int width) {
    try (Person owner = new Person("official.bnnmt", locale, width)) {
      owner.open("/assignment/submit-report.xhtml?id=" + id);
      owner.type("narrative", "Đã hoàn thành, kèm sản phẩm.");
      owner.typeIfThere("number", "15/TTr-BNNMT");
      owner.typeIfThere("date_input", "20/11/2026");
      owner.typeIfThere("signer", "Thứ trưởng");
      owner.attachIfAsked();
      owner.click("submit");
      owner.leaves("submit-report");
    }
  }

  private void decide(
      String who, String id, String note, String button, String locale, int width) {
    try (Person decider = new Person(who, locale, width)) {
      decider.open("/assignment/review-report.xhtml?id=" + id);
      decider.type("note", note);
      decider.click(button);
      decider.leaves(id);
    }
  }

  /** Somebody at a browser of their own; each page that they open is checked by axe. */
  private static final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;

    Person(String username, String locale, int width) {
      context = browser.person(locale, width);
      page = context.newPage();
      page.navigate(product.url("/identity/login.xhtml"));
      Browser.assertAccessible(page);
      page.locator("[id$='username']").fill(username);
      page.locator("[id$='password']").fill("ChiDao-demo-2026");
      page.locator("[id$='enter']").click();
      assertThat(page).not().hasURL(Pattern.compile("login"));
    }

    void open(String path) {
      page.navigate(product.url(path));
      Browser.assertAccessible(page);
      int sideways =
          ((Number)
                  page.evaluate(
                      "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
              .intValue();
      assertTrue(sideways <= 0, path + " scrolls sideways by " + sideways + " px");
    }

    String findInInbox(String label) {
      open("/assignment/assignments.xhtml");
      Locator row =
          page.locator("tr")
              .filter(
                  new Locator.FilterOptions()
                      .setHasText(Pattern.compile("\\s" + label + "(\\s|$|·)")))
              .first();
      String href = row.locator("a[href*='assignment.xhtml?id=']").first().getAttribute("href");
      return href.substring(href.indexOf("id=") + 3);
    }

    void chooseOwner(String name) {
      Locator owner = page.locator("select[id$='owner']");
      String option =
          owner
              .locator("option")
              .filter(new Locator.FilterOptions().setHasText(name))
              .first()
              .getAttribute("value");
      owner.selectOption(new SelectOption().setValue(option));
      click("do");
      leaves("name-owner");
    }

    void type(String field, String text) {
      page.locator("[id$=':" + field + "']").fill(text);
    }

    void typeIfThere(String field, String text) {
      for (Locator each : page.locator("[id$=':" + field + "']").all()) each.fill(text);
    }

    void attachIfAsked() {
      for (Locator file : page.locator("input[type=file]").all()) file.setInputFiles(EVIDENCE);
    }

    void click(String button) {
      page.locator("[id$=':" + button + "']").click();
    }

    void noLongerOffers(String button) {
      assertThat(page.locator("[id$=':" + button + "']")).hasCount(0);
    }

    void leaves(String address) {
      assertThat(page).not().hasURL(Pattern.compile(address));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
