package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.Postgres;
import vn.chidao.support.RunningProduct;

/**
 * A late assignment in its month: the run opens its review, the agency explains, the Office
 * accepts, a milestone is reached and one is missed; and one letter urges several.
 */
class OverdueJourneyIT {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static EmbeddedPostgres database;
  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    database = Postgres.start(0);
    product =
        new RunningProduct("overdue-journey")
            .with("DB_CLASS", "org.postgresql.ds.PGSimpleDataSource")
            .with("DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/chidao")
            .with("DB_USER", "postgres")
            .with("DB_PASSWORD", "postgres")
            .with("CHIDAO_DEMO", "true")
            .with("CHIDAO_OVERDUE_REVIEW_DAY", "" + today().getDayOfMonth())
            .with("CHIDAO_OVERDUE_LOOK_EVERY_SECONDS", "2")
            .start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
    product.close();
    database.close();
  }

  /** The agency works in English on a narrow screen, the Office in Vietnamese on a wide one. */
  @Test
  void a_month_of_a_late_assignment() throws SQLException {
    String id = late("1a", "C-bnnmt");
    explained(id);
    try (Colleague supervisor = agency("supervisor.bnnmt")) {
      supervisor.open("/assignment/inbox.xhtml?act=CONFIRM_EXPLANATION");
      supervisor.follow(toReview(supervisor, id), "overdue/review");
      supervisor.follow(supervisor.field("confirm"), "assignment/assignment");
    }
    try (Colleague reviewer = office("reviewer.vpcp")) {
      reviewer.open("/assignment/inbox.xhtml?act=DECIDE_OVERDUE");
      reviewer.follow(toReview(reviewer, id), "overdue/review");
      reviewer.reads("Thiếu số liệu của địa phương");
      reviewer.type("note", "Thực hiện đúng lộ trình");
      assertThat(reviewer.page().locator(".saved .pi-check")).isVisible();
      reviewer.page().reload();
      assertThat(reviewer.field("note")).hasValue("Thực hiện đúng lộ trình");
      reviewer.follow(reviewer.field("accept"), "assignment/assignment");
      reviewer.reads("Đang theo dõi lộ trình");
    }
    reached(id);
    try (Colleague owner = agency("official.bnnmt")) {
      owner.open("/assignment/assignment.xhtml?id=" + id);
      nightPasses(id);
      appears(owner.page(), owner.page().locator("section[aria-labelledby=overdue] .tone-late"));
      owner.check();
      owner.reads("A milestone of the roadmap was missed");
    }
    calendarIsRightAgain(id);
    try (Colleague reviewer = office("reviewer.vpcp")) {
      reviewer.open("/assignment/assignments.xhtml?state=REVIEWED_LATE");
      reviewer.reads("Đã kiểm điểm 1 tháng, vẫn quá hạn");
      urged(reviewer);
    }
    try (Colleague owner = agency("official.bnnmt")) {
      owner.open("/assignment/assignments.xhtml?q=giam%20nhe");
      owner.reads("Urged 1 time");
      owner.open("/assignment/assignment.xhtml?id=" + id);
      owner.reads("9061/VPCP-CN");
    }
  }

  /** The issuing side moves the deadline to yesterday: from now on it is late. */
  private static String late(String label, String lead) {
    try (Colleague issuer = office("issuer.vpcp")) {
      String id = issuer.findAssignment(label, lead);
      issuer.open("/assignment/amend-assignment.xhtml?id=" + id);
      issuer.type("document", "15/TTg-KSTT");
      issuer.type("reason", "Hoàn thành sớm hơn.");
      issuer
          .page()
          .waitForResponse(
              response -> response.request().method().equals("POST"),
              () -> {
                issuer.type("dueOn_input", DAY.format(today().minusDays(1)));
                issuer.field("dueOn_input").press("Tab");
              });
      issuer.follow(issuer.field("do"), "assignment/assignment");
      return id;
    }
  }

  private static void explained(String id) {
    try (Colleague owner = agency("official.bnnmt")) {
      owner.open("/overdue/explain.xhtml?id=" + id);
      appears(owner.page(), owner.field("nature"));
      owner.check();
      owner.type("nature", "Chưa hoàn thành");
      owner.type("degree", "Chậm một ngày");
      owner.type("cause", "Thiếu số liệu của địa phương");
      owner.click("do");
      owner.reads("Responsibility: nothing entered.");
      assertThat(owner.page().locator(".field-message"))
          .containsText(new String[] {"Responsibility: nothing entered."});
      owner.type("responsibility", "Vụ Pháp chế");
      owner.field("aim").nth(0).fill("Trình cấp có thẩm quyền");
      owner.field("due_input").nth(0).fill(DAY.format(today()));
      owner.field("aim").nth(1).fill("Ban hành");
      owner.field("due_input").nth(1).fill("30/11/2030");
      owner.follow(owner.field("do"), "assignment/assignment");
      owner.reads("Trình cấp có thẩm quyền");
    }
  }

  private static void reached(String id) {
    try (Colleague owner = agency("official.bnnmt")) {
      owner.open("/assignment/inbox.xhtml?act=REACH_MILESTONE");
      owner.follow(toReview(owner, id), "overdue/review");
      owner.choose("milestone", "30/11/2030");
      owner.type("words", "Đã ban hành Quyết định 12/QĐ-BNNMT");
      owner.follow(owner.field("reach"), "assignment/assignment");
      owner.reads("Đã ban hành Quyết định 12/QĐ-BNNMT");
    }
  }

  private static Locator toReview(Colleague person, String id) {
    return person.page().locator("a[href*='overdue/review.xhtml?id=" + id + "']").first();
  }

  /** What was due today is due yesterday, and its timer looks now. */
  private static void nightPasses(String id) throws SQLException {
    try (Connection night = database.getDatabase("postgres", "chidao").getConnection()) {
      execute(
          night,
          "update roadmap_milestone set due_on = due_on - 1 where reached_on is null"
              + " and review_id in (select r.id from overdue_review r where r.assignment_id = ?)",
          id);
      execute(
          night,
          "update act_ru_job set duedate_ = now() - interval '1 second'"
              + " where process_instance_id_ in (select e.proc_inst_id_ from act_ru_execution e"
              + " join overdue_review r on r.id = e.business_key_ where r.assignment_id = ?)",
          id);
    }
  }

  /** The audit trail knows the milestone by its true day. */
  private static void calendarIsRightAgain(String id) throws SQLException {
    try (Connection morning = database.getDatabase("postgres", "chidao").getConnection()) {
      execute(
          morning,
          "update roadmap_milestone set due_on = due_on + 1 where missed_on is not null"
              + " and review_id in (select r.id from overdue_review r where r.assignment_id = ?)",
          id);
    }
  }

  private static void execute(Connection connection, String sql, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      statement.executeUpdate();
    }
  }

  /** The product does it in its own time: the page is opened anew until it shows. */
  private static void appears(Page page, Locator shown) {
    page.waitForCondition(
        () -> {
          if (shown.count() > 0) return true;
          page.reload();
          return false;
        },
        new Page.WaitForConditionOptions().setTimeout(90_000));
  }

  /** All that an agency has open; one is withdrawn while the letter is written. */
  private static void urged(Colleague reviewer) {
    reviewer.open("/urging/urge.xhtml?lead=C-bnnmt");
    for (Locator each : reviewer.page().locator("input[type=checkbox]").all()) each.check();
    reviewer.type("text", "Khẩn trương hoàn thành nhiệm vụ.");
    reviewer.type("number", "9061/VPCP-CN");
    reviewer.type("issuedOn_input", DAY.format(today()));
    reviewer.type("reportDueOn_input", "30/11/2030");
    try (Colleague issuer = office("issuer.vpcp")) {
      String gone = issuer.findAssignment("2a", "C-bnnmt");
      issuer.open("/assignment/withdraw-assignment.xhtml?id=" + gone);
      issuer.type("reason", "Giao lại.");
      issuer.click("do");
      issuer.leaves("withdraw-assignment");
    }
    reviewer.click("urge");
    reviewer.arrives("/bulk/run");
    reviewer.readsInTheEnd("bị từ chối 1");
    assertThat(reviewer.page().locator("main td .tone-done").first()).isVisible();
    assertThat(reviewer.page().locator("main tr:has(.tone-late)"))
        .containsText("Nhiệm vụ đã kết thúc");
    reviewer.reads("Khẩn trương hoàn thành nhiệm vụ.");
    reviewer.check();
    reviewer.open("/bulk/runs.xhtml");
    reviewer.reads("Đôn đốc thực hiện nhiệm vụ");
  }

  private static LocalDate today() {
    return LocalDate.now(VietnamTime.ZONE);
  }

  private static Colleague office(String username) {
    return new Colleague(browser, product, "vi", 1280).login(username);
  }

  private static Colleague agency(String username) {
    return new Colleague(browser, product, "en", 375).login(username);
  }
}
