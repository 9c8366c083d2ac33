package vn.chidao.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.chidao.assignment.EvidenceFiles;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.SentFile;

/** Opens a file handed in with a report, for those who may see the assignment. */
@WebServlet("/assignment/file")
public class FileView extends HttpServlet {
  @Inject EvidenceFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SentFile.send(
        () -> file(new AssignmentId(request.getParameter("assignment")), request), response);
  }

  private SentFile file(AssignmentId assignment, HttpServletRequest request) {
    EvidenceFiles.Content file = files.open(assignment, request.getParameter("file"));
    return new SentFile(file.name(), file.mediaType(), file.bytes());
  }
}
