package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
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
  @CsvSource({"3b-3, false, vi, 1280", "2a, true, en, 375"})
  void an_assignment_goes_from_receipt_to_an_accepted_result(
      String label, boolean received, String language, int width) {
    String id;
    try (Colleague coordinator = person("coordinator.bnnmt", language, width)) {
      id = coordinator.findAssignment(label, "C-bnnmt");
      coordinator.open("/assignment/assignment.xhtml?id=" + id);
      if (!received) coordinator.click("receive");
      coordinator.noLongerOffers("receive");
      coordinator.open("/assignment/name-owner.xhtml?id=" + id);
      coordinator.choose("owner", "Chuyên viên 1");
      coordinator.click("do");
      coordinator.leaves("name-owner");
    }
    report(id, language, width);
    recall(id, language, width);
    reportAgain(id, language, width);
    decide("supervisor.bnnmt", id, "Đề nghị bổ sung phụ lục.", "sendBack", language, width);
    reportAgain(id, language, width);
    decide("supervisor.bnnmt", id, "Thống nhất.", "approve", language, width);
    decide("reviewer.vpcp", id, "Đạt yêu cầu.", "approve", language, width);
    try (Colleague auditor = person("auditor.vpcp", language, width)) {
      auditor.open("/assignment/assignment.xhtml?id=" + id);
      auditor.reads("Nhầm tệp đính kèm.");
      auditor.reads("Đề nghị bổ sung phụ lục.");
      auditor.reads("Đạt yêu cầu.");
    }
  }

  @ParameterizedTest
  @CsvSource({"vi, 1280", "en, 375"})
  void every_list_can_be_used_by_everybody(String language, int width) {
    try (Colleague nobodyYet = new Colleague(browser, product, language, width)) {
      nobodyYet.check();
    }
    for (String who : List.of("issuer.vpcp", "leader.vpcp", "auditor.bct", "official.hanoi"))
      try (Colleague person = person(who, language, width)) {
        person.open("/assignment/inbox.xhtml");
        person.open("/assignment/assignments.xhtml?state=STANDING");
      }
    try (Colleague auditor = person("auditor.vpcp", language, width)) {
      auditor.open("/audit/audit-trail.xhtml?document=13");
      auditor.type("from_input", "01/06/2024");
      auditor.follow(auditor.field("filter"), "document=13.*from=2024-06-01|from=2024-06-01.*document=13");
      assertThat(auditor.field("from_input")).hasValue("01/06/2024");
    }
    try (Colleague issuer = person("issuer.vpcp", language, width)) {
      issuer.open("/directive/directives.xhtml");
    }
    try (Colleague administrator = person("admin.vpcp", language, width)) {
      administrator.open("/agency/agencies.xhtml");
      administrator.open("/agency/officials.xhtml");
      administrator.open("/calendar/calendar.xhtml");
    }
  }

  /** Who looks at the product for the first time finds each way taken once. */
  @Test
  void the_demo_shows_every_way_of_an_assignment() {
    try (Colleague auditor = person("auditor.vpcp", "vi", 1280)) {
      String told =
          auditor.page().request().get(product.url("/audit/audit-trail.csv?document=13")).text();
      String noDay = product.url("/audit/audit-trail.csv?from=2024-02-31");
      assertEquals(404, auditor.page().request().get(noDay).status());
      for (String act :
          List.of(
              "ExtensionRequested",
              "ExtensionReviewed",
              "ExtensionDeclined",
              "DeadlineExtended",
              "ReturnRequested",
              "ContributionAsked",
              "ContributionAnswered",
              "InquiryRaised",
              "InquiryAnswered",
              "ProgressUpdated",
              "OverdueReviewOpened",
              "OverdueExplained",
              "ExplanationConfirmed",
              "RoadmapAccepted"))
        assertTrue(told.contains(word(act)), act);
    }
  }

  private static String word(String act) {
    return ResourceBundle.getBundle("i18n.messages", new Locale("vi"))
        .getString("audit.action." + act);
  }

  private void report(String id, String language, int width) {
    try (Colleague owner = person("official.bnnmt", language, width)) {
      owner.open("/assignment/submit-report.xhtml?id=" + id);
      owner.type("narrative", "Đã hoàn thành, kèm sản phẩm.");
      owner.type("number", "15/TTr-BNNMT");
      owner.type("date_input", "20/11/2026");
      owner.type("signer", "Thứ trưởng");
      owner.page().locator("input[type=file]").setInputFiles(EVIDENCE);
      assertThat(owner.page().locator(".files a")).hasCount(1);
      owner.click("submit");
      owner.leaves("submit-report");
    }
  }

  /** What came back is all there: words, document and file. */
  private void reportAgain(String id, String language, int width) {
    try (Colleague owner = person("official.bnnmt", language, width)) {
      owner.open("/assignment/submit-report.xhtml?id=" + id);
      assertThat(owner.field("narrative")).hasValue("Đã hoàn thành, kèm sản phẩm.");
      assertThat(owner.field("signer")).hasValue("Thứ trưởng");
      assertThat(owner.page().locator(".files a"))
          .containsText(new String[] {EVIDENCE.getFileName().toString()});
      owner.click("submit");
      owner.leaves("submit-report");
    }
  }

  /** The owner finds a mistake before anybody has decided. */
  private void recall(String id, String language, int width) {
    try (Colleague owner = person("official.bnnmt", language, width)) {
      owner.open("/assignment/assignment.xhtml?id=" + id);
      owner.follow(owner.page().locator("a[href*='recall-report']"), "recall-report.*" + id);
      owner.type("reason", "Nhầm tệp đính kèm.");
      owner.click("do");
      owner.leaves("recall-report");
    }
  }

  private void decide(
      String who, String id, String note, String button, String language, int width) {
    try (Colleague decider = person(who, language, width)) {
      decider.open("/assignment/review-report.xhtml?id=" + id);
      decider.type("note", note);
      decider.click(button);
      decider.leaves(id);
    }
  }

  private static Colleague person(String username, String language, int width) {
    return new Colleague(browser, product, language, width).login(username);
  }
}
