package vn.chidao.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Ends the session. A plain form posts here, so that it works from a page that has expired; a link
 * cannot, so that nobody is logged out by a picture on another site.
 */
@WebServlet(Door.LOGOUT)
public class Logout extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
    response.sendRedirect(request.getContextPath() + Door.LOGIN);
  }
}
