package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.RunningProduct;

/**
 * Somebody is told in the product; the mail meets a server that does not answer and waits for the
 * administrator; a calendar asks for deadlines. The demo's people, each in a browser of their own.
 */
class NoticesJourneyIT {
  /** Nothing listens on the port that is reserved for no service. */
  private static final String NO_SERVER = "1";

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product =
        new RunningProduct("notices-journey")
            .with("CHIDAO_DEMO", "true")
            .with("CHIDAO_MAIL_HOST", "127.0.0.1")
            .with("CHIDAO_MAIL_PORT", NO_SERVER)
            .with("CHIDAO_MAIL_ATTEMPTS", "1")
            .start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({"1b, vi-VN, 1280", "1c, en-US, 375"})
  void people_are_told_and_what_the_mail_server_refuses_waits_for_the_administrator(
      String label, String locale, int width) {
    String address = "dau-moi." + label + "@bct.test";
    try (Person administrator = new Person("admin.vpcp", locale, width)) {
      administrator.open("/agency/officials.xhtml?q=coordinator.bct");
      administrator.page.locator("table.list a.lead").first().click();
      administrator.page.locator("[id$=':email']").fill(address);
      administrator.click("change");
      assertThat(administrator.page.locator(".summary-done")).isVisible();
    }
    String assignment;
    try (Person coordinator = new Person("coordinator.bct", locale, width)) {
      coordinator.open("/notification/preferences.xhtml");
      coordinator.page.locator("[id$=':outcome']").selectOption("AT_ONCE");
      coordinator.click("save");
      assertThat(coordinator.page.locator(".summary-done")).isVisible();
      assignment = coordinator.idOf(label);
    }
    try (Person issuer = new Person("issuer.vpcp", locale, width)) {
      issuer.open("/assignment/withdraw-assignment.xhtml?id=" + assignment);
      issuer.page.locator("[id$=':reason']").fill("Trùng nhiệm vụ với văn bản khác.");
      issuer.click("do");
      assertThat(issuer.page).not().hasURL(Pattern.compile("withdraw-assignment"));
    }
    try (Person coordinator = new Person("coordinator.bct", locale, width)) {
      coordinator.openUntil(
          "/notification/notices.xhtml?unread=true",
          "a.lead >> text=/Nhiệm vụ đã được thu hồi|An assignment was withdrawn/");
      String before = coordinator.page.locator(".bell").innerText();
      coordinator.page.locator(".notice a.lead").first().click();
      assertThat(coordinator.page).hasURL(Pattern.compile("assignment\\.xhtml\\?id=" + assignment));
      assertThat(coordinator.page.locator(".bell")).not().hasText(before);
      coordinator.open("/notification/notices.xhtml");
      Locator readAll = coordinator.page.locator("[id$=':all']");
      if (readAll.count() > 0) readAll.click();
      assertThat(coordinator.page.locator(".bell-count")).hasCount(0);
    }
    try (Person administrator = new Person("admin.vpcp", locale, width)) {
      administrator.openUntil("/notification/undelivered.xhtml", "td >> text=" + address);
      administrator.page.locator("tbody [id$=':again']").first().click();
      assertThat(administrator.page.locator(".summary-done")).isVisible();
    }
  }

  @ParameterizedTest
  @CsvSource({"coordinator.bnnmt, vi-VN, 1280", "issuer.vpcp, en-US, 375"})
  void a_calendar_gets_an_address_that_works_until_it_is_changed(
      String who, String locale, int width) {
    try (Person person = new Person(who, locale, width)) {
      person.open("/notification/preferences.xhtml");
      person.click("renew");
      Locator address = person.page.locator("[id$=':address']");
      assertThat(address).isVisible();
      Browser.assertAccessible(person.page);
      String first = URI.create(address.inputValue()).getPath();
      assertTrue(product.get(first).body().contains("BEGIN:VEVENT"));
      person.click("renew");
      assertThat(address).not().hasValue(Pattern.compile(first.replaceAll("[^A-Za-z0-9_-]", ".")));
      assertEquals(404, product.get(first).statusCode());
      String second = URI.create(address.inputValue()).getPath();
      assertEquals(200, product.get(second).statusCode());
      person.click("end");
      assertThat(person.page.locator("[id$=':end']")).hasCount(0);
      assertEquals(404, product.get(second).statusCode());
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
      page.locator("[id$='username']").fill(username);
      page.locator("[id$='password']").fill("ChiDao-demo-2026");
      page.locator("[id$='enter']").click();
      assertThat(page).not().hasURL(Pattern.compile("login"));
      if (locale.startsWith("en")) page.navigate(product.url("/assignment/inbox.xhtml?language=en"));
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

    /** The post makes its rounds every few seconds. */
    void openUntil(String path, String there) {
      page.waitForCondition(
          () -> {
            page.navigate(product.url(path));
            return page.locator(there).count() > 0;
          },
          new Page.WaitForConditionOptions().setTimeout(90_000));
      open(path);
    }

    String idOf(String label) {
      open("/assignment/assignments.xhtml");
      String href =
          page.locator("tr")
              .filter(
                  new Locator.FilterOptions()
                      .setHasText(Pattern.compile("\\s" + label + "(\\s|$|·)")))
              .first()
              .locator("a[href*='assignment.xhtml?id=']")
              .first()
              .getAttribute("href");
      return href.substring(href.indexOf("id=") + 3);
    }

    void click(String button) {
      page.locator("[id$=':" + button + "']").click();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
