package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.RunningProduct;

/** An agency contributes, the owner tells of the progress and asks, the issuing side answers. */
class CoordinationJourneyIT {
  private static final Path EVIDENCE = Path.of("src/main/resources/demo/minh-chung.pdf");

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = new RunningProduct("coordination-journey").with("CHIDAO_DEMO", "true").start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  /** The second round asks the same agency again and goes on from what the first has left. */
  @ParameterizedTest
  @CsvSource({"lần một, vi, 1280", "lần hai, en, 375"})
  void an_agency_contributes_and_a_question_is_answered(
      String round, String language, int width) {
    String id = asked(round, language, width);
    named(id, language, width);
    contributed(id, round, language, width);
    updated(id, round, language, width);
    raised(id, round, language, width);
    answered(id, round, language, width);
    settled(id, round, language, width);
  }

  private String asked(String round, String language, int width) {
    try (Colleague coordinator = person("coordinator.btc", language, width)) {
      coordinator.open("/assignment/assignments.xhtml?q=thi%20truong%20cac-bon");
      coordinator.follow(
          coordinator.page().locator("tbody a[href*='assignment.xhtml?id=']").first(),
          "assignment.xhtml\\?id=");
      String id = coordinator.parameter("id");
      coordinator.open("/coordination/ask.xhtml?id=" + id);
      coordinator.page().locator("input[type=checkbox]").first().check();
      coordinator.type("text", "Đề nghị cung cấp số liệu, " + round);
      coordinator.type("due_input", "30/11/2030");
      coordinator.follow(coordinator.field("do"), "assignment/assignment");
      coordinator.reads("30/11/2030");
      return id;
    }
  }

  private void named(String id, String language, int width) {
    try (Colleague coordinator = person("coordinator.bnnmt", language, width)) {
      coordinator.open("/assignment/inbox.xhtml?act=COORDINATE");
      coordinator.follow(
          coordinator.page().locator("a[href*='coordination/contribute.xhtml?id=" + id + "']"),
          "contribute");
      coordinator.follow(
          coordinator.page().locator("a[href*='name-contributor']"), "name-contributor");
      coordinator.choose("contributor", "Chuyên viên 1");
      coordinator.follow(coordinator.field("do"), "inbox");
    }
  }

  private void contributed(String id, String round, String language, int width) {
    try (Colleague expert = person("official.bnnmt", language, width)) {
      expert.open("/coordination/contribute.xhtml?id=" + id);
      expert.type("text", "Số liệu kiểm kê, " + round);
      expert.attachIfAsked(EVIDENCE);
      assertThat(expert.page().locator(".files li")).hasCount(1);
      expert.follow(expert.field("answer"), "inbox");
    }
  }

  private void updated(String id, String round, String language, int width) {
    try (Colleague owner = person("official.btc", language, width)) {
      owner.open("/assignment/submit-report.xhtml?id=" + id);
      owner.reads("Số liệu kiểm kê, " + round);
      owner.open("/progress/update.xhtml?id=" + id);
      owner.type("percent", "60");
      owner.type("narrative", "Đã lấy ý kiến, " + round);
      owner.follow(owner.field("do"), "assignment/assignment");
      owner.reads("60 %");
    }
  }

  private void raised(String id, String round, String language, int width) {
    try (Colleague owner = person("official.btc", language, width)) {
      owner.open("/progress/raise.xhtml?kind=OBSTACLE&id=" + id);
      owner.open("/progress/raise.xhtml?kind=QUESTION&id=" + id);
      owner.type("text", "Trình cấp nào phê duyệt, " + round);
      owner.type("due_input", "30/11/2030");
      owner.follow(owner.field("do"), "assignment/assignment");
      owner.reads("Trình cấp nào phê duyệt, " + round);
    }
  }

  private void answered(String id, String round, String language, int width) {
    try (Colleague reviewer = person("reviewer.vpcp", language, width)) {
      reviewer.open("/assignment/inbox.xhtml?act=ANSWER_INQUIRY");
      reviewer.follow(
          reviewer.page().locator("a[href*='progress/inquiry.xhtml?id=" + id + "']"), "inquiry");
      reviewer.type("answer", "Trình Thủ tướng Chính phủ, " + round);
      reviewer.follow(reviewer.field("send"), "assignment/assignment");
    }
  }

  private void settled(String id, String round, String language, int width) {
    try (Colleague owner = person("official.btc", language, width)) {
      owner.open("/progress/inquiry.xhtml?id=" + id);
      owner.follow(owner.field("settle"), "assignment/assignment");
      assertThat(owner.page().locator("section[aria-labelledby=clears]"))
          .containsText("Trình Thủ tướng Chính phủ, " + round);
    }
  }

  private static Colleague person(String username, String language, int width) {
    return new Colleague(browser, product, language, width).login(username);
  }
}
