package vn.chidao.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** The machine's own Chromium, driven by Playwright; one context is one person's browser. */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** A busy machine is no failure; whoever finds what they look for does not wait. */
  private static final int PATIENCE_IN_MILLISECONDS = 60_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
  }

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setHeadless(true)
                  .setExecutablePath(installed())
                  .setArgs(FLAGS));

  /** A fresh browser, e.g. {@code person("vi-VN", 1280)}; close it when the person leaves. */
  public BrowserContext person(String locale, int width) {
    BrowserContext person =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, 900));
    person.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    return person;
  }

  /** Everybody can use this page: axe finds nothing. */
  public static void assertAccessible(Page page) {
    assertNothing(page, axe(page));
  }

  /** Of what axe looks for, only that which another theme can change. */
  public static void assertColoursAccessible(Page page) {
    assertNothing(page, axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
  }

  /** In the page itself, since no page has frames, and only what is wrong: a third of the time. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static void assertNothing(Page page, AxeBuilder axe) {
    Assertions.assertEquals(
        List.of(),
        axe.analyze().getViolations().stream()
            .map(found -> found.getId() + ": " + found.getHelp() + " " + found.getNodes())
            .toList(),
        page.url());
  }

  private static Path installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(":")).map(path -> Path.of(path).resolve(name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium: run src/it/sh/chromium.sh"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
