package vn.chidao.boot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How this browser wants its pages: language, light or dark, menu folded. Kept in cookies, so that
 * it is known before anybody has logged in and no page changes its colours while it loads.
 */
@Named
@RequestScoped
public class Look {
  public static final String LANGUAGE = "cd-language";
  public static final String THEME = "cd-theme";
  public static final String MENU = "cd-menu";

  /** What may be chosen by a link such as {@code ?theme=dark}; the first is the default. */
  static final Map<String, Set<String>> CHOICES =
      Map.of(LANGUAGE, Set.of("vi", "en"), THEME, Set.of("auto", "light", "dark"));

  @Inject HttpServletRequest request;

  /** What was chosen in this browser, else Vietnamese. */
  public String getLanguage() {
    return chosen(LANGUAGE).orElse("vi");
  }

  @Produces
  public Locale getLocale() {
    return Locale.forLanguageTag(getLanguage());
  }

  /** {@code light}, {@code dark}, or {@code auto}: as the person's system has it. */
  public String getTheme() {
    return chosen(THEME).orElse("auto");
  }

  public boolean isFolded() {
    return cookie(MENU).filter("folded"::equals).isPresent();
  }

  /** This page again, with something about its look chosen. */
  public String with(String name, String value) {
    String query = ChosenLook.withoutChoices(request.getQueryString());
    return "?" + (query.isEmpty() ? "" : query + "&") + name + "=" + value;
  }

  private Optional<String> chosen(String cookie) {
    return cookie(cookie).filter(CHOICES.get(cookie)::contains);
  }

  private Optional<String> cookie(String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
