package vn.chidao.coordination.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.chidao.assignment.EvidenceFiles;
import vn.chidao.coordination.ContributionFiles;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.web.SentFile;

/** Opens a file that an agency contributed, for those who may see it. */
@WebServlet("/coordination/file")
public class ContributionFileView extends HttpServlet {
  @Inject ContributionFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SentFile.send(() -> file(request), response);
  }

  private SentFile file(HttpServletRequest request) {
    EvidenceFiles.Content file =
        files.open(
            new ContributionId(request.getParameter("contribution")), request.getParameter("file"));
    return new SentFile(file.name(), file.mediaType(), file.bytes());
  }
}
