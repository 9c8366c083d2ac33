package vn.chidao.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pictures of what people saw, for whoever wants to look at the screens: kept in the folder that
 * the system property {@code pictures} names, and nowhere without it.
 */
final class Pictures {
  private static final String FOLDER = System.getProperty("pictures");
  private static final AtomicInteger TAKEN = new AtomicInteger();

  private Pictures() {}

  /** The whole open page in light and in dark, e.g. {@code review-report-375-en-017-dark.png}. */
  static void take(Page page) {
    if (FOLDER == null) return;
    String name =
        "%s-%d-%s-%03d"
            .formatted(
                page.url().replaceFirst("^[^?#]*/([^/?#.]*).*$", "$1"),
                page.viewportSize().width,
                page.locator("html").getAttribute("lang"),
                TAKEN.incrementAndGet());
    for (ColorScheme theme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(FOLDER, name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png")));
    }
  }
}
