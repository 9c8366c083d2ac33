package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.Postgres;
import vn.chidao.support.RunningProduct;

/**
 * Two people at two browsers approve the same report, as often as {@code -Draces} says; a double
 * click, a second tab and the way back are one act each, and whoever is late reads why.
 */
class RaceJourneyIT {
  private static final Logger LOG = Logger.getLogger(RaceJourneyIT.class.getName());
  private static final Path EVIDENCE = Path.of("src/main/resources/demo/minh-chung.pdf");
  private static final int ROUNDS =
      Integer.parseInt(System.getenv().getOrDefault("BROWSER_RACES", "2"));
  private static final String NOTE = "Thống nhất, đề nghị nghiệm thu.";

  private static final String ANNEX =
      "TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tSản phẩm\n"
          + "1\tXây dựng Đề án\tBộ Công an\t30/6/2027\tĐề án\n"
          + "2\tTrình Nghị định\tBộ Tài chính\t30/9/2027\tNghị định";

  private static EmbeddedPostgres server;
  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() throws SQLException {
    server = Postgres.start(0);
    product =
        new RunningProduct("race-journey")
            .with("CHIDAO_DEMO", "true")
            .with("DB_CLASS", "org.postgresql.ds.PGSimpleDataSource")
            .with("DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/chidao")
            .with("DB_USER", "postgres")
            .with("DB_PASSWORD", "postgres")
            .start();
    browser = new Browser();
    enrolSecondSupervisor();
  }

  @AfterAll
  static void stop() throws Exception {
    browser.close();
    product.close();
    server.close();
  }

  @Test
  void of_two_browsers_one_approves_and_the_other_reads_who_it_was() throws SQLException {
    String id = waiting();
    int first = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      try (Colleague one = supervisor("supervisor.bnnmt", id);
          Colleague two = supervisor("supervisor2.bnnmt", id)) {
        List<Colleague> order = round % 2 == 0 ? List.of(two, one) : List.of(one, two);
        order.forEach(each -> each.page().evaluate(click("approve")));
        Colleague late = late(one, two);
        assertTold(late, late == two ? "supervisor.bnnmt" : "supervisor2.bnnmt");
        if (late == order.get(1)) first++;
      }
      assertEquals("AWAITING_ACCEPTANCE", text("select status from assignment where id = '" + id + "'"));
      assertEquals("" + round, approvals(id));
      backToOwnerAndSubmitAgain(id);
    }
    int fast = first;
    LOG.info(() -> ROUNDS + " rounds, one approval each; who clicked first won " + fast + " times");
    clicksOfOnePersonCountOnce(id, ROUNDS);
  }

  /** A double click, then another tab, then the way back: one approval. */
  private void clicksOfOnePersonCountOnce(String id, int before) throws SQLException {
    try (Colleague person = supervisor("supervisor.bnnmt", id)) {
      Page tab = person.page().context().newPage();
      tab.navigate(product.url("/assignment/review-report.xhtml?id=" + id));
      tab.locator("[id$=':note']").fill(NOTE);
      person.field("approve").dblclick();
      person.leaves("review-report.*" + id);
      assertEquals("" + (before + 1), approvals(id));
      tab.locator("[id$=':approve']").click();
      assertThat(tab.locator("#messages")).containsText("Chính bạn đã thực hiện");
      assertThat(tab.locator("[id$=':note']")).hasValue(NOTE);
      person.page().goBack();
      person.page().waitForLoadState();
      if (person.field("approve").count() > 0) {
        person.click("approve");
        assertThat(person.page().locator("#messages")).containsText("Chính bạn đã thực hiện");
      }
      assertEquals("" + (before + 1), approvals(id));
    }
  }

  @Test
  void a_second_click_begins_nothing_twice() throws SQLException {
    String draft = draftedByDoubleClick();
    importedInTwoWindows(draft);
    String assignment =
        text(
            "select a.id from assignment a join official o on o.id = a.owner_id"
                + " where a.status in ('IN_PROGRESS', 'RETURNED') and o.username = 'official.btc'");
    try (Colleague owner = person("official.btc")) {
      owner.page().navigate(product.url("/progress/raise.xhtml?kind=QUESTION&id=" + assignment));
      owner.type("text", "Trình cấp nào phê duyệt?");
      owner.type("due_input", "30/11/2030");
      owner.page().evaluate(twice("do"));
      owner.arrives("assignment/assignment");
      owner.page().navigate(product.url("/progress/update.xhtml?id=" + assignment));
      owner.field("percent").first().fill("60");
      owner.field("narrative").first().fill("Đã lấy ý kiến.");
      owner.page().evaluate(twice("do"));
      owner.arrives("assignment/assignment");
    }
    String ofIt = " where assignment_id = '" + assignment + "' and ";
    assertEquals("1", text("select count(*) from inquiry" + ofIt + "matter like 'Trình cấp%'"));
    assertEquals(
        "1", text("select count(*) from progress_update" + ofIt + "narrative = 'Đã lấy ý kiến.'"));
  }

  private static String draftedByDoubleClick() throws SQLException {
    try (Colleague issuer = person("issuer.vpcp")) {
      issuer.page().navigate(product.url("/directive/draft-directive.xhtml"));
      issuer.type("number", "91/CT-TTg");
      issuer.page().locator("select[id$=':type']").selectOption("CT");
      issuer.type("issuedOn_input", "02/11/2026");
      issuer.type("issuedBy", "Thủ tướng Chính phủ");
      issuer.type("signer", "Phạm Minh Chính");
      issuer.type("subject", "Về chuyển đổi số");
      issuer.page().evaluate(twice("save"));
      issuer.arrives("draft-directive.xhtml\\?id=");
      assertEquals("1", text("select count(*) from directive where number = '91/CT-TTg'"));
      return issuer.parameter("id");
    }
  }

  /** Both windows show the same rows; the one that comes second reads what happened. */
  private static void importedInTwoWindows(String draft) throws SQLException {
    try (Colleague issuer = person("issuer.vpcp")) {
      String address = product.url("/directive/import-annex.xhtml?directive=" + draft);
      issuer.page().navigate(address);
      issuer.type("text", ANNEX);
      issuer.page().locator("[id='paste:read']").click();
      assertThat(issuer.page().locator("[id='confirm:store']")).isVisible();
      Page second = issuer.page().context().newPage();
      second.navigate(address);
      assertThat(second.locator("[id='confirm:store']")).isVisible();
      List<Page> windows = List.of(issuer.page(), second);
      windows.forEach(window -> window.evaluate(click("store")));
      for (Page window : windows)
        window.waitForFunction(
            "() => location.pathname.includes('draft-directive')"
                + " || document.querySelector('#messages')?.innerText.trim()");
      List<Page> late =
          windows.stream().filter(window -> window.url().contains("import-annex")).toList();
      assertEquals(1, late.size());
      assertThat(late.get(0).locator("#messages")).containsText("Chính bạn đã thực hiện");
      assertThat(late.get(0).locator("#messages")).containsText("các dòng chỉ được nhập một lần");
      late.get(0).evaluate(click("store"));
      assertThat(late.get(0).locator("#messages")).containsText("các dòng chỉ được nhập một lần");
      assertEquals("2", text("select count(*) from task where directive_id = '" + draft + "'"));
    }
  }

  /** Two clicks before the first one is answered. */
  private static String twice(String button) {
    return click(button) + ";" + click(button);
  }

  private static Colleague person(String username) {
    return new Colleague(browser, product, "vi", 1280).login(username);
  }

  private static String click(String button) {
    return "document.querySelector(\"[id$=':" + button + "']\").click()";
  }

  /** Whoever still stands before the form when both are answered. */
  private static Colleague late(Colleague one, Colleague two) {
    String answered =
        "() => document.querySelector('#messages')?.innerText.trim()"
            + " || !document.querySelector(\"[id$=':note']\")";
    for (Colleague each : List.of(one, two)) each.page().waitForFunction(answered);
    return one.field("note").count() > 0 ? one : two;
  }

  private static void assertTold(Colleague late, String winner) throws SQLException {
    assertThat(late.page().locator("#messages"))
        .containsText(
            Pattern.compile(
                name(winner) + ".*đã thực hiện “Duyệt báo cáo” lúc \\d\\d/\\d\\d/\\d{4}.*tải lại trang"));
    assertThat(late.field("note")).hasValue(NOTE);
  }

  private static Colleague supervisor(String username, String id) {
    Colleague person = person(username);
    person.page().navigate(product.url("/assignment/review-report.xhtml?id=" + id));
    person.type("note", NOTE);
    return person;
  }

  private static void backToOwnerAndSubmitAgain(String id) {
    try (Colleague office = person("reviewer.vpcp")) {
      office.page().navigate(product.url("/assignment/review-report.xhtml?id=" + id));
      office.type("note", "Đề nghị bổ sung.");
      office.click("sendBack");
      office.leaves(id);
    }
    try (Colleague owner = person("official.bnnmt")) {
      owner.page().navigate(product.url("/assignment/submit-report.xhtml?id=" + id));
      owner.type("narrative", "Đã bổ sung.");
      owner.typeIfThere("number", "15/TTr-BNNMT");
      owner.typeIfThere("date_input", "20/11/2026");
      owner.typeIfThere("signer", "Thứ trưởng");
      owner.attachIfAsked(EVIDENCE);
      owner.click("submit");
      owner.leaves("submit-report");
    }
  }

  private static String waiting() throws SQLException {
    return text(
        "select id from assignment where status = 'UNDER_REVIEW' and lead_agency = 'C-bnnmt'");
  }

  private static String approvals(String id) throws SQLException {
    return text(
        "select count(*) from audit_entry where action = 'ReportApproved' and subject_id = '"
            + id
            + "'");
  }

  private static String name(String username) throws SQLException {
    return text("select name from official where username = '" + username + "'");
  }

  /** The demo has one supervisor for each agency. */
  private static void enrolSecondSupervisor() throws SQLException {
    try (Connection database = server.getDatabase("postgres", "chidao").getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(
          "insert into official (id, username, name, position, agency_code, email, language, active,"
              + " search_text, version, audit_entries) select 'second-supervisor', 'supervisor2.bnnmt',"
              + " 'Lãnh đạo thứ hai', position, agency_code, null, language, true, search_text, 1, 0"
              + " from official where username = 'supervisor.bnnmt'");
      statement.execute("insert into official_role values ('second-supervisor', 'SUPERVISOR')");
      statement.execute(
          "insert into credential (official_id, password_hash, changed_at, must_change, version,"
              + " audit_entries) select 'second-supervisor', password_hash, changed_at, false, 1, 0"
              + " from credential c join official o on o.id = c.official_id"
              + " where o.username = 'supervisor.bnnmt'");
    }
  }

  private static String text(String sql) throws SQLException {
    try (Connection database = server.getDatabase("postgres", "chidao").getConnection();
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
