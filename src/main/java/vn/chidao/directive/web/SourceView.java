package vn.chidao.directive.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.web.SentFile;

/** Opens the published document itself, for those who may see the directive. */
@WebServlet("/directive/source")
public class SourceView extends HttpServlet {
  @Inject DirectiveSheet sheet;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SentFile.send(() -> source(new DirectiveId(request.getParameter("id"))), response);
  }

  private SentFile source(DirectiveId id) {
    DirectiveSheet.Source source = sheet.source(id);
    return new SentFile(source.name(), source.mediaType(), source.bytes());
  }
}
