package vn.chidao.boot;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the browser what it must not do with our answers. What scripts a page may run is added when
 * the page is written ({@code primefaces.CSP_POLICY} in web.xml), because it names that page's own.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
  private static final String POLICY = "Content-Security-Policy";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
          POLICY,
          "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");

  @Inject
  @ConfigProperty(name = "chidao.https")
  boolean https;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean resource = isResource(request);
    Guarded guarded = new Guarded(response, resource, https || request.isSecure());
    guarded.guard();
    chain.doFilter(request, guarded);
  }

  /** The same for everybody, so the browser may keep it. */
  private static boolean isResource(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
  }

  /** Keeps the headers also when an error page takes the place of a page half written. */
  private static final class Guarded extends HttpServletResponseWrapper {
    private final boolean resource;
    private final boolean encrypted;

    Guarded(HttpServletResponse response, boolean resource, boolean encrypted) {
      super(response);
      this.resource = resource;
      this.encrypted = encrypted;
    }

    void guard() {
      ALWAYS.forEach(this::setHeader);
      if (!resource) setHeader("Cache-Control", "no-store");
      if (encrypted) setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Override
    public void reset() {
      Collection<String> policies = List.copyOf(getHeaders(POLICY));
      super.reset();
      guard();
      policies.stream()
          .filter(policy -> !ALWAYS.get(POLICY).equals(policy))
          .forEach(this::addPolicy);
    }

    /** To a path, not to what the request calls this host: a proxy or a forger may call it so. */
    @Override
    public void sendRedirect(String location) {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", location);
    }

    private void addPolicy(String policy) {
      addHeader(POLICY, policy);
    }
  }
}
