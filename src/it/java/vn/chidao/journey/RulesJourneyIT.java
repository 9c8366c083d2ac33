package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.RunningProduct;

/** An administrator changes rules after having seen what that does; officials meet the new ones. */
class RulesJourneyIT {
  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product =
        new RunningProduct("rules-journey")
            .with("CHIDAO_DEMO", "true")
            .with("CHIDAO_URGE_AT_MOST", "4")
            .start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({"45, vi, 1280", "61, en, 375"})
  void a_setting_holds_for_an_official_as_soon_as_it_is_saved(
      String days, String language, int width) {
    try (Colleague administrator = person("admin.vpcp", language, width)) {
      administrator.open("/setting/settings.xhtml");
      administrator.follow(
          administrator.page().locator("a[href*='name=UPDATE_AT_LEAST']"), "setting/setting\\.");
      Locator effect = administrator.page().locator(".effect");
      assertThat(effect.locator("li")).hasCount(0);
      administrator.type("number", days);
      administrator.page().keyboard().press("Tab");
      assertThat(effect.locator("li")).hasCount(1);
      administrator.check();
      administrator.click("change");
      assertThat(administrator.page().locator(".summary-error")).isVisible();
      administrator.type("reason", "Theo ý kiến của Lãnh đạo Văn phòng");
      administrator.follow(administrator.field("change"), "setting/settings");
      administrator.reads("Theo ý kiến của Lãnh đạo Văn phòng");
    }
    try (Colleague official = person("official.btc", language, width)) {
      official.open("/assignment/inbox.xhtml");
      official.follow(
          official.page().locator("main a[href*='assignment.xhtml?id=']").first(),
          "assignment.xhtml");
      official.reads(days);
    }
  }

  @ParameterizedTest
  @CsvSource({"vi, 1280", "en, 375"})
  void what_the_operator_has_fixed_is_shown_and_not_changed(String language, int width) {
    try (Colleague administrator = person("admin.vpcp", language, width)) {
      administrator.open("/setting/setting.xhtml?name=URGE_AT_MOST");
      administrator.reads("chidao.urge.at-most");
      administrator.noLongerOffers("change");
    }
  }

  @ParameterizedTest
  @CsvSource({"11, vi, 1280", "12, en, 375"})
  void a_table_is_checked_previewed_published_and_taken_back(
      String every, String language, int width) {
    try (Colleague administrator = person("admin.vpcp", language, width)) {
      administrator.open("/ruletable/rule-table.xhtml?table=ESCALATIONS");
      String before = administrator.page().locator("main h2").first().innerText();
      Download file =
          administrator
              .page()
              .waitForDownload(
                  () -> administrator.page().locator("a[href*='file?table=']").click());
      assertTrue(file.suggestedFilename().endsWith(".dmn"), file::suggestedFilename);
      administrator.follow(
          administrator.page().locator("a[href*='edit-table.xhtml']"), "edit-table");

      cell(administrator, 1, "until").fill("7");
      administrator.click("check");
      assertThat(administrator.page().locator(".summary-error")).containsText("3");
      administrator.noLongerOffers("publish");
      administrator.check();

      cell(administrator, 1, "until").fill("9");
      cell(administrator, 3, "every").fill(every);
      preview(administrator);
      assertThat(administrator.page().locator(".summary-error")).hasCount(0);
      administrator.check();
      administrator.type("reason", "Báo cáo hai tuần một lần, " + every);
      publish(administrator);
      administrator.reads("Báo cáo hai tuần một lần, " + every);

      administrator.follow(
          administrator.page().locator("main tbody a[href*='version=']").nth(1), "version=");
      administrator.follow(
          administrator.page().locator("a[href*='edit-table.xhtml']"), "edit-table");
      preview(administrator);
      administrator.type("reason", "Trở lại bảng trước, " + every);
      publish(administrator);
      administrator.reads("Trở lại bảng trước, " + every);
      assertThat(administrator.page().locator("main h2").first()).not().hasText(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"27/12/2030, vi, 1280", "26/12/2030, en, 375"})
  void a_day_off_is_added_after_its_effect_was_seen(String day, String language, int width) {
    try (Colleague administrator = person("admin.vpcp", language, width)) {
      administrator.open("/calendar/calendar.xhtml");
      administrator.type("day_input", day);
      administrator.page().keyboard().press("Tab");
      administrator.page().locator("select[id$=':type']").selectOption("SWAP_OFF");
      assertThat(administrator.page().locator(".effect li").first()).isVisible();
      administrator.check();
      administrator.type("name", "Nghỉ hoán đổi");
      administrator.type("source", "Thông báo 12/TB-VPCP");
      administrator.follow(administrator.field("add"), "year=2030");
      administrator.reads(day);
    }
  }

  /** Compares the timers of everything that is open. */
  private static void preview(Colleague administrator) {
    administrator.click("check");
    administrator.field("publish").waitFor();
  }

  /** Moves them, in one transaction. */
  private static void publish(Colleague administrator) {
    administrator.click("publish");
    administrator.page().waitForURL("**/rule-table.xhtml*");
    administrator.check();
  }

  private static Locator cell(Colleague administrator, int row, String field) {
    return administrator
        .page()
        .locator("[id*=':row:" + row + ":'][id$=':" + field + "']");
  }

  private static Colleague person(String username, String language, int width) {
    return new Colleague(browser, product, language, width).login(username);
  }
}
