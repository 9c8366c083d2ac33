package vn.chidao.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.chidao.assignment.EvidenceFiles;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.NotPermitted;
import vn.chidao.shared.RuleViolation;

/**
 * Opens a file handed in with a report: what a browser can show is shown, the rest is saved. A file
 * comes from outside, so nothing in it may run.
 */
@WebServlet("/assignment/file")
public class FileView extends HttpServlet {
  private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

  @Inject EvidenceFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(
          files.open(
              new AssignmentId(request.getParameter("assignment")), request.getParameter("file")),
          response);
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (RuleViolation nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(EvidenceFiles.Content file, HttpServletResponse response)
      throws IOException {
    String place = SHOWN.contains(file.mediaType()) ? "inline" : "attachment";
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(file.mediaType());
    response.setContentLength(file.bytes().length);
    response.setHeader("Content-Disposition", place + "; filename*=UTF-8''" + name);
    response.addHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.getOutputStream().write(file.bytes());
  }
}
