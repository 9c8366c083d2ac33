package vn.chidao.boot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows the links that change the look: remembers the choice and shows the same page again,
 * without the choice in its address.
 */
@WebFilter("*.xhtml")
public class ChosenLook extends HttpFilter {
  private static final Map<String, String> COOKIE_OF =
      Map.of("language", Look.LANGUAGE, "theme", Look.THEME);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("GET") || !choose(request, response)) {
      chain.doFilter(request, response);
      return;
    }
    String rest = withoutChoices(request.getQueryString());
    String page = request.getRequestURI().replaceFirst("^/+", "/");
    response.sendRedirect(rest.isEmpty() ? page : page + "?" + rest);
  }

  private static boolean choose(HttpServletRequest request, HttpServletResponse response) {
    boolean chosen = false;
    for (Map.Entry<String, String> choice : COOKIE_OF.entrySet()) {
      String value = request.getParameter(choice.getKey());
      if (value == null || !Look.CHOICES.get(choice.getValue()).contains(value)) continue;
      response.addCookie(remembered(choice.getValue(), value, request.isSecure()));
      chosen = true;
    }
    return chosen;
  }

  private static Cookie remembered(String name, String value, boolean secure) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  static String withoutChoices(String query) {
    if (query == null) return "";
    return Stream.of(query.split("&"))
        .filter(part -> !COOKIE_OF.containsKey(part.replaceFirst("=.*", "")))
        .collect(Collectors.joining("&"));
  }
}
