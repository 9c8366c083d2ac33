package vn.chidao.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.chidao.notification.ReadNotices;
import vn.chidao.shared.NothingThere;

/** Where the link of a notice leads, in a mail too: it is read, and the page it is about opens. */
@WebServlet("/notification/open")
public class OpenNotice extends HttpServlet {
  @Inject ReadNotices readNotices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String notice = request.getParameter("notice");
    try {
      response.sendRedirect(request.getContextPath() + readNotices.open(notice));
    } catch (NothingThere foreign) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
