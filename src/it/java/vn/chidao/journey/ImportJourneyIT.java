package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.intake.Published;
import vn.chidao.support.Browser;
import vn.chidao.support.Colleague;
import vn.chidao.support.RunningProduct;

/** An issuer brings published annexes into drafts, row by row; what is no annex changes nothing. */
class ImportJourneyIT {
  private static final Path PDF = Path.of("src/main/resources/demo/minh-chung.pdf");

  /** A task that the demo's issued directive has. */
  private static final String ASKED_ALREADY =
      "Nghiên cứu thiết lập hệ thống đăng ký quốc gia về tín chỉ các-bon";

  private static final String REASON = "Hai hệ thống có phạm vi khác nhau";

  private static RunningProduct product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = new RunningProduct("import-journey").with("CHIDAO_DEMO", "true").start();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({
    "81/CT-TTg, TB-56-TB-VPCP-2025_partial.csv, csv, vi, 1280",
    "82/CT-TTg, TB-408-TB-VPCP-2025_partial.csv, xlsx, en, 375"
  })
  void an_annex_becomes_tasks_after_a_person_has_looked_at_its_rows(
      String number, String annex, String kind, String language, int width) {
    try (Issuer issuer = new Issuer(language, width)) {
      String draft = issuer.drafts(number);
      issuer.open("/directive/import-annex.xhtml?directive=" + draft);
      byte[] content = kind.equals("csv") ? Published.bytes(annex) : Published.workbook(annex);
      issuer.uploads("phu-luc." + kind, content);
      issuer.waitsForThePreview();
      int rows = Published.table(annex).size();
      assertEquals(rows, issuer.rows().count());
      issuer.settlesTheFirstDoubt();
      issuer.writesTheDeadlineOfTheLastRow("31/12/2026");
      issuer.leavesOutTheFirstRow();
      issuer.open("/directive/draft-directive.xhtml?id=" + draft);
      assertThat(issuer.page.locator("table.tasks")).hasCount(0);
      issuer.open("/directive/import-annex.xhtml?directive=" + draft);
      assertThat(issuer.rows().last()).containsText("31/12/2026");
      issuer.confirms();
      assertThat(issuer.page.locator(".summary-done")).containsText(String.valueOf(rows - 1));
      assertThat(issuer.page.locator("table.tasks tbody tr")).hasCount(rows - 1);
      assertThat(issuer.page.locator("table.tasks")).containsText("31/12/2026");
      issuer.colleague.check();
    }
  }

  @Test
  void what_is_no_annex_is_refused_in_words_and_changes_nothing() throws IOException {
    byte[] pdf = Files.readAllBytes(PDF);
    try (Issuer issuer = new Issuer("vi", 1280)) {
      String draft = issuer.drafts("83/CT-TTg");
      issuer.refuses(draft, "phu-luc.xlsx", pdf, "là tệp PDF");
      issuer.refuses(draft, "trong.csv", new byte[0], "tệp trống");
      issuer.refuses(draft, "thu.csv", text("Kính gửi các bộ, ngành"), "Không tìm thấy bảng");
      issuer.refuses(
          draft,
          "cu.csv",
          "TT,Task,Lead agency\n1,\u00d4ng,A".getBytes(StandardCharsets.ISO_8859_1),
          "Bảng mã");
      String line = "1,Việc,Bộ Tài chính,2025\n";
      issuer.refuses(
          draft,
          "lon.csv",
          text("TT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn\n" + line.repeat(50_000)),
          "hơn 5.000 dòng");
      issuer.open("/directive/draft-directive.xhtml?id=" + draft);
      assertThat(issuer.page.locator("table.tasks")).hasCount(0);
    }
  }

  @Test
  void cells_can_be_pasted() {
    try (Issuer issuer = new Issuer("en", 375)) {
      String draft = issuer.drafts("84/CT-TTg");
      issuer.open("/directive/import-annex.xhtml?directive=" + draft);
      assertThat(issuer.page.locator("h1")).hasText("Import the annex of 84/CT-TTg");
      issuer.pastes("1\tTrình Đề án thí điểm\tBộ Tài chính\t30/6/2027\tĐề án");
      assertThat(issuer.page.locator(".tiles")).containsText("Rows to import");
      issuer.confirms();
      assertThat(issuer.page.locator("table.tasks tbody tr")).hasCount(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "85/CT-TTg, vi, 1280, 'Đã có: 13/CT-TTg', Giữ lại như một nhiệm vụ riêng",
    "86/CT-TTg, en, 375, 'Exists: 13/CT-TTg', Kept as a task of its own"
  })
  void what_another_directive_asks_for_already_is_kept_only_with_a_reason(
      String number, String language, int width, String exists, String kept) {
    try (Issuer issuer = new Issuer(language, width)) {
      String draft = issuer.drafts(number);
      issuer.open("/directive/import-annex.xhtml?directive=" + draft);
      issuer.pastes(
          "1\t" + ASKED_ALREADY + "\tBộ Nông nghiệp và Môi trường\t30/6/2027\tHệ thống");
      Locator alike =
          issuer
              .page
              .locator(".alike")
              .filter(new Locator.FilterOptions().setHasText(exists))
              .first();
      assertThat(alike.locator(".alike-side"))
          .containsText(new String[] {ASKED_ALREADY, ASKED_ALREADY});
      alike.locator("[data-annex=keep]").click();
      assertThat(issuer.page.locator(".summary-error")).isVisible();
      alike.locator("[data-reason]").fill(REASON);
      alike.locator("[data-annex=keep]").click();
      assertThat(alike.locator(".tone-done")).hasText(kept);
      issuer.colleague.check();
      issuer.confirms();
      issuer.colleague.follow(issuer.page.locator("a[href*='settle-overlap']"), "settle-overlap");
      issuer.colleague.reads(exists);
      issuer.colleague.reads(kept);
      issuer.colleague.reads(REASON);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The issuer at a browser; each page that is opened is checked. */
  private static final class Issuer implements AutoCloseable {
    private final Colleague colleague;
    private final Page page;

    Issuer(String language, int width) {
      colleague = new Colleague(browser, product, language, width).login("issuer.vpcp");
      page = colleague.page();
    }

    void open(String path) {
      colleague.open(path);
    }

    /** Begins a draft without tasks. */
    String drafts(String number) {
      open("/directive/draft-directive.xhtml");
      colleague.type("number", number);
      page.locator("select[id$=':type']").selectOption("CT");
      colleague.type("issuedOn_input", "02/11/2026");
      colleague.type("issuedBy", "Thủ tướng Chính phủ");
      colleague.type("signer", "Phạm Minh Chính");
      colleague.type("subject", "Về chuyển đổi số");
      colleague.follow(colleague.field("save"), "draft-directive.xhtml\\?id=");
      return colleague.parameter("id");
    }

    void uploads(String name, byte[] content) {
      page.locator("input[type=file]")
          .setInputFiles(new FilePayload(name, "application/octet-stream", content));
      click("upload:read");
    }

    void pastes(String row) {
      colleague.type("text", "TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tSản phẩm\n" + row);
      click("paste:read");
      waitsForThePreview();
    }

    void waitsForThePreview() {
      assertThat(page.locator("[id='confirm:store']")).isVisible();
      colleague.check();
    }

    void refuses(String draft, String name, byte[] content, String said) {
      open("/directive/import-annex.xhtml?directive=" + draft);
      uploads(name, content);
      assertThat(page.locator(".summary-error")).containsText(said);
      colleague.check();
    }

    Locator rows() {
      return page.locator(".annex-row");
    }

    /** Says that what was understood of the first doubtful cell is right. */
    void settlesTheFirstDoubt() {
      Locator cell = page.locator(".annex-cell-doubtful").first();
      int doubtful = page.locator(".annex-cell-doubtful").count();
      cell.locator("[data-annex=confirm]").click();
      assertThat(page.locator(".annex-cell-doubtful")).hasCount(doubtful - 1);
    }

    void writesTheDeadlineOfTheLastRow(String deadline) {
      rows().last().locator("[data-annex=edit]").click();
      page.locator("textarea[id$=':DEADLINE']").fill(deadline);
      colleague.check();
      page.locator("[id$=':save']").click();
      assertThat(page.locator("textarea[id$=':DEADLINE']")).hasCount(0);
      assertThat(rows().last()).containsText(deadline);
    }

    void leavesOutTheFirstRow() {
      rows().first().locator("[data-annex=toggle]").click();
      assertThat(page.locator(".annex-out")).hasCount(1);
    }

    void confirms() {
      click("confirm:store");
      colleague.arrives("draft-directive");
    }

    void click(String button) {
      page.locator("[id='" + button + "']").click();
    }

    @Override
    public void close() {
      colleague.close();
    }
  }
}
