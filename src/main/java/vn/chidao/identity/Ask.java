package vn.chidao.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser to a page of identity, and lets it come back to where it was. */
final class Ask {
  private Ask() {}

  /** The login page; after it the page that was asked for, or that a form was sent from. */
  static String login(HttpServletRequest request) {
    return address(request, Door.LOGIN + "?");
  }

  static String newPassword(HttpServletRequest request) {
    return address(request, Door.CHANGE_PASSWORD + "?given=true&");
  }

  /** Where a person learns that they are themselves again, seen from the product's root. */
  static String noDeputyAnyMore(String principal) {
    return "/deputy/deputies.xhtml?ended=" + OwnPath.asParameter(principal);
  }

  /** A page that updates itself cannot follow a redirect: it must be told in its own language. */
  static void send(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", address);
      response.setHeader("Cache-Control", "no-store");
      return;
    }
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;")
                + "\"></redirect></partial-response>");
  }

  private static String address(HttpServletRequest request, String page) {
    return request.getContextPath() + page + "to=" + OwnPath.asParameter(asked(request));
  }

  private static String asked(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod()))
      return OwnPath.within(request.getHeader("Referer"), request.getHeader("Host")).orElse("");
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return OwnPath.of(request.getRequestURI() + query).orElse("");
  }
}
