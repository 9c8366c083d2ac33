package vn.chidao.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.RunningProduct;

/** The ways beside the straight one, each person at a browser of their own. */
class AssignmentWaysJourneyIT {
  private static final Path EVIDENCE = Path.of("src/main/resources/demo/minh-chung.pdf");

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = new RunningProduct("assignment-ways-journey").with("CHIDAO_DEMO", "true").start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @Test
  void an_extension_is_asked_for_passed_on_and_granted() {
    String id;
    try (Colleague owner = person("official.bnnmt", "vi", 1280)) {
      id = owner.findAssignment("1a", "C-bnnmt");
      owner.open("/assignment/request-extension.xhtml?id=" + id);
      owner.type("to_input", "30/06/2027");
      owner.type("reason", "Chờ ý kiến của Bộ Tài chính.");
      owner.click("do");
      owner.leaves("request-extension");
      owner.reads("Đề nghị gia hạn đến 30/06/2027");
    }
    try (Colleague supervisor = person("supervisor.bnnmt", "vi", 1280)) {
      supervisor.open("/assignment/decide-request.xhtml?id=" + id);
      supervisor.type("note", "Lý do khách quan.");
      supervisor.click("passOn");
      supervisor.leaves("decide-request");
    }
    try (Colleague reviewer = person("reviewer.vpcp", "vi", 1280)) {
      reviewer.open("/assignment/decide-request.xhtml?id=" + id);
      reviewer.type("document", "99/TTg-KSTT");
      reviewer.type("note", "Đồng ý.");
      reviewer.click("grant");
      reviewer.leaves("decide-request");
      reviewer.open("/assignment/assignment.xhtml?id=" + id);
      reviewer.reads("Đã chấp thuận");
      reviewer.reads("30/06/2027");
    }
  }

  @Test
  void what_is_given_back_goes_to_the_right_agency() {
    String id;
    try (Colleague coordinator = person("coordinator.bnnmt", "en", 375)) {
      id = coordinator.findAssignment("2a", "C-bnnmt");
      coordinator.open("/assignment/return-assignment.xhtml?id=" + id);
      coordinator.choose("ground", "Not the agency's competence");
      coordinator.choose("proposed", "Ministry of Finance");
      coordinator.type("statement", "It belongs to public finance.");
      coordinator.click("do");
      coordinator.leaves("return-assignment");
      coordinator.reads("Returned assignment");
    }
    try (Colleague issuer = person("issuer.vpcp", "en", 375)) {
      issuer.open("/assignment/decide-request.xhtml?id=" + id);
      issuer.open("/assignment/transfer-assignment.xhtml?id=" + id);
      issuer.choose("to", "Ministry of Finance");
      issuer.reads("1 waiting requests will end.");
      issuer.reads("Ministry of Finance has to confirm receipt by");
      issuer.type("reason", "The right competence.");
      issuer.click("do");
      issuer.leaves("transfer-assignment");
    }
    try (Colleague receiver = person("coordinator.btc", "en", 375)) {
      receiver.open("/assignment/assignment.xhtml?id=" + id);
      receiver.click("receive");
      receiver.noLongerOffers("receive");
    }
  }

  @Test
  void an_amendment_is_acknowledged_by_the_owner() {
    String id;
    try (Colleague issuer = person("issuer.vpcp", "vi", 1280)) {
      id = issuer.findAssignment("5", "C-btc");
      issuer.open("/assignment/amend-assignment.xhtml?id=" + id);
      issuer.type("work", "Hoàn thiện Đề án phát triển thị trường các-bon, bổ sung lộ trình.");
      issuer.type("document", "15/TTg-KSTT");
      issuer.type("reason", "Thay đổi yêu cầu.");
      issuer.click("do");
      issuer.leaves("amend-assignment");
    }
    try (Colleague owner = person("official.btc", "vi", 1280)) {
      owner.open("/assignment/assignment.xhtml?id=" + id);
      owner.reads("bổ sung lộ trình");
      owner.click("acknowledge");
      owner.noLongerOffers("acknowledge");
      owner.reads("Xác nhận đã biết nội dung điều chỉnh");
    }
  }

  @Test
  void a_report_goes_back_to_the_supervisor_is_accepted_reopened_and_accepted_in_part() {
    String id;
    try (Colleague reviewer = person("reviewer.vpcp", "vi", 1280)) {
      id = reviewer.findAssignment("3b-1", "C-bnnmt");
    }
    decide("reviewer.vpcp", id, "Thiếu ý kiến thẩm định của Bộ Tài chính.", "backToReview");
    try (Colleague supervisor = person("supervisor.bnnmt", "vi", 1280)) {
      supervisor.open("/assignment/review-report.xhtml?id=" + id);
      supervisor.reads("Thiếu ý kiến thẩm định của Bộ Tài chính.");
    }
    decide("supervisor.bnnmt", id, "Đã có ý kiến thẩm định.", "approve");
    decide("reviewer.vpcp", id, "Đạt yêu cầu.", "approve");
    try (Colleague issuer = person("issuer.vpcp", "vi", 1280)) {
      issuer.open("/assignment/reopen-assignment.xhtml?id=" + id);
      issuer.type("reason", "Sản phẩm còn thiếu phụ lục.");
      issuer.click("do");
      issuer.leaves("reopen-assignment");
      issuer.open("/assignment/amend-assignment.xhtml?id=" + id);
      addProduct(issuer, 0, "Báo cáo xác định tiềm năng");
      addProduct(issuer, 1, "Phụ lục số liệu");
      issuer.type("document", "16/TTg-KSTT");
      issuer.type("reason", "Bổ sung phụ lục.");
      issuer.click("do");
      issuer.leaves("amend-assignment");
    }
    try (Colleague coordinator = person("coordinator.bnnmt", "vi", 1280)) {
      coordinator.open("/assignment/name-owner.xhtml?id=" + id);
      coordinator.choose("owner", "Chuyên viên 1");
      coordinator.click("do");
      coordinator.leaves("name-owner");
    }
    try (Colleague owner = person("official.bnnmt", "vi", 1280)) {
      owner.open("/assignment/submit-report.xhtml?id=" + id);
      owner.type("narrative", "Đã bổ sung phụ lục.");
      owner.typeIfThere("number", "20/BC-BNNMT");
      owner.typeIfThere("date_input", "20/11/2026");
      owner.typeIfThere("signer", "Thứ trưởng");
      owner.attachIfAsked(EVIDENCE);
      owner.click("submit");
      owner.leaves("submit-report");
    }
    decide("supervisor.bnnmt", id, "Thống nhất.", "approve");
    try (Colleague reviewer = person("reviewer.vpcp", "vi", 1280)) {
      reviewer.open("/assignment/review-report.xhtml?id=" + id);
      reviewer.page().getByLabel("Phụ lục số liệu").check();
      reviewer.type("note", "Phụ lục đạt; báo cáo cần bổ sung.");
      reviewer.click("acceptPart");
      reviewer.leaves(id);
      reviewer.open("/assignment/assignment.xhtml?id=" + id);
      reviewer.reads("Phụ lục đạt; báo cáo cần bổ sung.");
    }
  }

  @Test
  void standing_work_lives_on_its_periodic_reports() {
    String id;
    try (Colleague owner = person("official.dienbien", "vi", 1280)) {
      owner.open("/assignment/assignments.xhtml?state=STANDING&by=ORIGINAL");
      String address =
          owner.page().locator("td a[href*='assignment.xhtml?id=']").first().getAttribute("href");
      id = address.substring(address.indexOf("id=") + 3);
      owner.open("/assignment/submit-report.xhtml?id=" + id);
      owner.page().locator("select[id$=':kind']").selectOption("PERIODIC");
      owner.type("narrative", "Quý này đã kiểm tra 12 xã.");
      owner.click("submit");
      owner.leaves("submit-report");
    }
    decide("supervisor.dienbien", id, "Số liệu đã được kiểm tra.", "approve");
    decide("reviewer.vpcp", id, "Ghi nhận báo cáo quý.", "approve");
    try (Colleague auditor = person("auditor.vpcp", "vi", 1280)) {
      auditor.open("/assignment/assignment.xhtml?id=" + id);
      auditor.reads("Quý này đã kiểm tra 12 xã.");
      auditor.reads("Ghi nhận báo cáo quý.");
      auditor.reads("Đang thực hiện");
    }
  }

  private static void addProduct(Colleague issuer, int place, String name) {
    issuer.click("add");
    Locator product = issuer.page().locator(".amended-product").nth(place);
    product.locator("[id$=':name']").fill(name);
    product.locator("[id$=':kind']").selectOption("OTHER");
  }

  private static void decide(String who, String id, String note, String button) {
    try (Colleague decider = person(who, "vi", 1280)) {
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
