package vn.chidao.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import vn.chidao.shared.NotPermitted;
import vn.chidao.shared.RuleViolation;

/**
 * A file on its way to a browser: what it can show is shown, the rest is saved. A file comes from
 * outside, so nothing in it may run.
 */
public record SentFile(String name, String mediaType, byte[] bytes) {
  private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

  /** Sends what is found; what is not there, or not for this person, answers as a page does. */
  public static void send(Supplier<SentFile> found, HttpServletResponse response)
      throws IOException {
    try {
      found.get().to(response);
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (RuleViolation nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void to(HttpServletResponse response) throws IOException {
    String place = SHOWN.contains(mediaType) ? "inline" : "attachment";
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(mediaType);
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", place + "; filename*=UTF-8''" + coded);
    response.addHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.getOutputStream().write(bytes);
  }
}
