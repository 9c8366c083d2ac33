package vn.chidao.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.chidao.shared.Actor;
import vn.chidao.shared.OfficialId;

/**
 * A deputy begins to act for a principal, or stops. A plain form posts here, as for {@link Logout}:
 * nobody is put into another's place by a link.
 */
@WebServlet("/identity/stand-in")
public class StandIn extends HttpServlet {
  @Inject Actor actor;

  /** The parameter {@code for} names the principal; without it the person is themselves again. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    String principal = request.getParameter("for");
    session.removeAttribute(Guise.ATTRIBUTE);
    String next = "/assignment/inbox.xhtml";
    if (principal != null && actor.self().principals().contains(new OfficialId(principal)))
      session.setAttribute(Guise.ATTRIBUTE, new Guise(principal));
    else if (principal != null) next = Ask.noDeputyAnyMore(principal);
    response.sendRedirect(request.getContextPath() + next);
  }
}
