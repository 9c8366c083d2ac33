package vn.chidao.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.notification.DeadlineFeed;
import vn.chidao.notification.FeedSecret;

/** Answers calendars, which cannot log in; what is not a known secret is a page that is missing. */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject DeadlineFeed feed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> calendar = secret(request).flatMap(feed::of);
    if (calendar.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"chi-dao.ics\"");
    response.getWriter().write(calendar.get());
  }

  private static Optional<FeedSecret> secret(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher found = PATH.matcher(path);
    return found.matches() ? Optional.of(new FeedSecret(found.group(1))) : Optional.empty();
  }
}
