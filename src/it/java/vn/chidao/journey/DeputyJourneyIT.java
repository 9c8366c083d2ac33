package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.RunningProduct;

/** An official will be away: a supervisor stands in, writes the report and cannot approve it. */
class DeputyJourneyIT {
  private static final Path EVIDENCE = Path.of("src/main/resources/demo/minh-chung.pdf");

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = new RunningProduct("deputy-journey").with("CHIDAO_DEMO", "true").start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({
    "bnnmt, 1b, vi, 1280, người khác phải quyết định, thay mặt",
    "bnnmt, 1c, en, 375, somebody else must decide, on behalf of"
  })
  void the_deputy_works_for_the_absent_owner_and_everybody_can_read_it(
      String agency,
      String label,
      String language,
      int width,
      String refused,
      String onBehalf) {
    String id;
    try (Colleague coordinator = person("coordinator." + agency, language, width)) {
      id = coordinator.findAssignment(label, "C-" + agency);
      coordinator.open("/assignment/assignment.xhtml?id=" + id);
      coordinator.click("receive");
      coordinator.noLongerOffers("receive");
      coordinator.open("/assignment/name-owner.xhtml?id=" + id);
      coordinator.choose("owner", "Chuyên viên 1");
      coordinator.click("do");
      coordinator.leaves("name-owner");
    }
    try (Colleague owner = person("official." + agency, language, width)) {
      owner.open("/deputy/deputies.xhtml");
      String today =
          LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
              .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
      owner.choose("deputy", "Lãnh đạo Cục");
      owner.type("from_input", today);
      owner.type("until_input", today);
      owner.type("reason", "Nghỉ phép");
      owner.click("do");
      assertThat(owner.page().locator(".summary-done")).isVisible();
      owner.check();
    }
    try (Colleague deputy = person("supervisor." + agency, language, width)) {
      deputy.open("/deputy/deputies.xhtml");
      deputy.follow(
          deputy.page().locator("main form[action$='stand-in'] button").first(), "inbox");
      deputy.open("/assignment/submit-report.xhtml?id=" + id);
      deputy.type("narrative", "Đã hoàn thành, kèm sản phẩm.");
      deputy.typeIfThere("number", "15/TTr-BNNMT");
      deputy.typeIfThere("date_input", "20/11/2026");
      deputy.typeIfThere("signer", "Thứ trưởng");
      deputy.attachIfAsked(EVIDENCE);
      deputy.click("submit");
      deputy.leaves("submit-report");
      deputy.follow(deputy.page().locator(".guise button"), "inbox");
      deputy.open("/assignment/review-report.xhtml?id=" + id);
      deputy.reads(refused);
      deputy.noLongerOffers("approve");
      deputy.open("/deputy/deputies.xhtml");
      deputy.follow(deputy.page().locator("main a[href*='end=']").first(), "end=");
      deputy.type("endReason", "Đã về");
      deputy.click("endNow");
      deputy.noLongerOffers("endNow");
    }
    try (Colleague auditor = person("auditor.vpcp", language, width)) {
      auditor.open("/assignment/assignment.xhtml?id=" + id);
      auditor.reads("Lãnh đạo Cục");
      auditor.reads(onBehalf + " Chuyên viên 1");
      auditor.open("/audit/audit-trail.xhtml?type=assignment&id=" + id);
      auditor.reads(onBehalf + " Chuyên viên 1");
    }
  }

  private static Colleague person(String username, String language, int width) {
    return new Colleague(browser, product, language, width).login(username);
  }
}
