package vn.chidao.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One of the demo's people at a browser of their own, in the language that they chose on the page.
 * Each page that they open is checked by axe and must not scroll sideways.
 */
public final class Colleague implements AutoCloseable {
  private static final String PASSWORD = "ChiDao-demo-2026";

  private final RunningProduct product;
  private final BrowserContext context;
  private final Page page;

  /** Colours are the same at every width: the narrow run looks at them in the dark too. */
  private final boolean alsoDark;

  /** Stands before the login; {@code language} is {@code vi} or {@code en}. */
  public Colleague(Browser browser, RunningProduct product, String language, int width) {
    this.product = product;
    alsoDark = width < 1280;
    context = browser.person("vi-VN", width);
    page = context.newPage();
    page.navigate(product.url("/identity/login.xhtml"));
    page.locator(".languages a[hreflang='" + language + "']").click();
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }

  public Colleague login(String username) {
    page.locator("[id$='username']").fill(username);
    page.locator("[id$='password']").fill(PASSWORD);
    page.locator("[id$='enter']").click();
    leaves("login");
    return this;
  }

  public Page page() {
    return page;
  }

  public void open(String path) {
    page.navigate(product.url(path));
    check();
  }

  /**
   * Follows a link or presses a button that leads to another page, which is checked; it may have the
   * address of the one that is left.
   */
  public void follow(Locator link, String address) {
    page.evaluate("document.documentElement.setAttribute('data-left', '')");
    link.click();
    assertThat(page.locator("html[data-left]")).hasCount(0);
    page.waitForLoadState();
    arrives(address);
    check();
  }

  /** The page that is open can be used by everybody. */
  public void check() {
    Pictures.take(page);
    if (alsoDark) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Browser.assertColoursAccessible(page);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    Browser.assertAccessible(page);
    int sideways =
        ((Number)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .intValue();
    assertTrue(sideways <= 0, page.url() + " scrolls sideways by " + sideways + " px");
  }

  /** The id of the assignment with that number in the document and that lead, from the list. */
  public String findAssignment(String label, String lead) {
    open("/assignment/assignments.xhtml?lead=" + lead + "&q=" + label);
    Locator number =
        page.locator("td:first-child small")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile("\\s" + label + "(\\s|$|·)")));
    Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHas(number)).first();
    String href = row.locator("a[href*='assignment.xhtml?id=']").first().getAttribute("href");
    return href.substring(href.indexOf("id=") + 3);
  }

  public Locator field(String id) {
    return page.locator("[id$=':" + id + "']");
  }

  public void type(String field, String text) {
    field(field).fill(text);
  }

  public void typeIfThere(String field, String text) {
    for (Locator each : field(field).all()) each.fill(text);
  }

  /** Chooses what a list offers under a name, or the first that begins so. */
  public void choose(String field, String name) {
    Locator list = page.locator("select[id$='" + field + "']");
    String option =
        list.locator("option")
            .filter(new Locator.FilterOptions().setHasText(name))
            .first()
            .getAttribute("value");
    list.selectOption(new SelectOption().setValue(option));
  }

  public void attachIfAsked(Path file) {
    for (Locator each : page.locator("input[type=file]").all()) each.setInputFiles(file);
  }

  public void click(String button) {
    field(button).click();
  }

  public void noLongerOffers(String button) {
    assertThat(field(button)).hasCount(0);
  }

  public void leaves(String address) {
    assertThat(page).not().hasURL(Pattern.compile(address));
  }

  public void arrives(String address) {
    assertThat(page).hasURL(Pattern.compile(address));
  }

  public void reads(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  /** As {@link #reads}, of what goes on in the background. */
  public void readsInTheEnd(String text) {
    assertThat(page.locator("main"))
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
  }

  public void doesNotRead(String text) {
    assertThat(page.locator("main")).not().containsText(text);
  }

  /** The value of a parameter in the address of the page that is open. */
  public String parameter(String name) {
    return page.url().replaceFirst(".*[?&]" + name + "=([^&#]*).*", "$1");
  }

  @Override
  public void close() {
    context.close();
  }
}
