package vn.chidao.boot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Nothing is done here that another site's page asked for. The second lock beside the token that
 * every form carries; browsers that do not say where a request comes from meet only the first.
 */
@WebFilter("/*")
public class CrossSiteGuard extends HttpFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site == null || OWN.contains(site) || READING.contains(request.getMethod()))
      chain.doFilter(request, response);
    else response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
