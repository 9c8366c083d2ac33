package vn.chidao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.intake.Published;
import vn.chidao.support.Browser;
import vn.chidao.support.RunningProduct;

/** An issuer brings published annexes into drafts, row by row; what is no annex changes nothing. */
class ImportJourneyIT {
  private static final Path PDF = Path.of("src/main/resources/demo/minh-chung.pdf");

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
    "81/CT-TTg, TB-56-TB-VPCP-2025_partial.csv, csv, vi-VN, 1280",
    "82/CT-TTg, TB-408-TB-VPCP-2025_partial.csv, xlsx, en-US, 375"
  })
  void an_annex_becomes_tasks_after_a_person_has_looked_at_its_rows(
      String number, String annex, String kind, String locale, int width) {
    try (Issuer issuer = new Issuer(locale, width)) {
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
      Browser.assertAccessible(issuer.page);
    }
  }

  @Test
  void what_is_no_annex_is_refused_in_words_and_changes_nothing() throws IOException {
    byte[] pdf = Files.readAllBytes(PDF);
    try (Issuer issuer = new Issuer("vi-VN", 1280)) {
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
    try (Issuer issuer = new Issuer("en-US", 375)) {
      String draft = issuer.drafts("84/CT-TTg");
      issuer.open("/directive/import-annex.xhtml?directive=" + draft);
      issuer
          .page
          .locator("[id$=':text']")
          .fill(
              "TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tSản phẩm\n"
                  + "1\tTrình Đề án thí điểm\tBộ Tài chính\t30/6/2027\tĐề án");
      issuer.click("paste:read");
      issuer.waitsForThePreview();
      issuer.confirms();
      assertThat(issuer.page.locator("table.tasks tbody tr")).hasCount(1);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The issuer at a browser; each page that is opened is checked by axe. */
  private static final class Issuer implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;

    Issuer(String locale, int width) {
      context = browser.person(locale, width);
      page = context.newPage();
      page.navigate(product.url("/identity/login.xhtml"));
      page.locator("[id$='username']").fill("issuer.vpcp");
      page.locator("[id$='password']").fill("ChiDao-demo-2026");
      page.locator("[id$='enter']").click();
      assertThat(page).not().hasURL(Pattern.compile("login"));
    }

    void open(String path) {
      page.navigate(product.url(path));
      looksRight();
    }

    private void looksRight() {
      Browser.assertAccessible(page);
      Object sideways =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertTrue(((Number) sideways).intValue() <= 0, page.url() + " scrolls sideways");
    }

    /** Begins a draft without tasks. */
    String drafts(String number) {
      open("/directive/draft-directive.xhtml");
      page.locator("[id$=':number']").fill(number);
      page.locator("select[id$=':type']").selectOption("CT");
      page.locator("[id$=':issuedOn_input']").fill("02/11/2026");
      page.locator("[id$=':issuedBy']").fill("Thủ tướng Chính phủ");
      page.locator("[id$=':signer']").fill("Phạm Minh Chính");
      page.locator("[id$=':subject']").fill("Về chuyển đổi số");
      click("head:save");
      assertThat(page).hasURL(Pattern.compile("draft-directive.xhtml\\?id="));
      return page.url().substring(page.url().indexOf("id=") + 3);
    }

    void uploads(String name, byte[] content) {
      page.locator("input[type=file]")
          .setInputFiles(new FilePayload(name, "application/octet-stream", content));
      click("upload:read");
    }

    void waitsForThePreview() {
      assertThat(page.locator("[id='confirm:store']")).isVisible();
      looksRight();
    }

    void refuses(String draft, String name, byte[] content, String said) {
      open("/directive/import-annex.xhtml?directive=" + draft);
      uploads(name, content);
      assertThat(page.locator(".summary-error")).containsText(said);
      looksRight();
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
      looksRight();
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
      assertThat(page).hasURL(Pattern.compile("draft-directive"));
    }

    void click(String button) {
      page.locator("[id='" + button + "']").click();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
