package vn.chidao.ruletable.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.chidao.ruletable.TableSheet;
import vn.chidao.ruletable.model.DecisionTable;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.web.SentFile;

/** Sends a version of a decision table as the DMN file that a modeller opens. */
@WebServlet("/ruletable/file")
public class TableFileView extends HttpServlet {
  @Inject TableSheet sheet;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SentFile.send(
        () -> file(request.getParameter("table"), request.getParameter("version")), response);
  }

  private SentFile file(String name, String version) {
    DecisionTable table = RuleTablePage.table(name);
    if (version == null || !version.matches("\\d{1,6}")) throw new NothingThere();
    String file = sheet.file(table, Integer.parseInt(version));
    return new SentFile(
        table.file() + "-" + version + ".dmn",
        "application/xml",
        file.getBytes(StandardCharsets.UTF_8));
  }
}
