package vn.chidao.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** What of this product opens for whom. Everything that is not named here needs a login. */
enum Door {
  /** Pictures, styles and scripts: the same for everybody, nobody is asked. */
  RESOURCE,
  /** Open without a login. */
  OPEN,
  /** Needs a login, and nothing else: also open to who must choose a new password first. */
  OWN_ACCOUNT,
  CLOSED;

  static final String LOGIN = "/identity/login.xhtml";
  static final String CHANGE_PASSWORD = "/identity/change-password.xhtml";
  static final String LOGOUT = "/identity/logout";

  /** Says that the product lives, and nothing else; server-config puts it there. */
  private static final String HEALTH = "/ops/health";

  /** Spellings by which one path may be taken for another: no open page is written so. */
  private static final Pattern DISGUISED = Pattern.compile("[%;\\\\]|\\.\\.|//");

  /** Calendars cannot log in: their address is the secret. */
  private static final String FEED = "/feed/";

  private static final Set<String> FOR_ALL =
      Set.of(
          LOGIN,
          "/error/403.xhtml",
          "/error/404.xhtml",
          "/error/500.xhtml",
          "/error/expired.xhtml");

  private static final Set<String> OWN = Set.of(CHANGE_PASSWORD, LOGOUT);

  static Door of(HttpServletRequest request) {
    String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
    return of(request.getRequestURI(), request.getServletPath() + inside);
  }

  static Door of(String written, String mapped) {
    if (DISGUISED.matcher(written).find()) return CLOSED;
    if (FOR_ALL.contains(mapped) || mapped.startsWith(HEALTH)) return OPEN;
    if (mapped.startsWith(FEED)) return OPEN;
    if (OWN.contains(mapped)) return OWN_ACCOUNT;
    boolean resource =
        mapped.startsWith("/jakarta.faces.resource/") || mapped.startsWith("/resources/");
    return resource && !mapped.contains("dynamiccontent") ? RESOURCE : CLOSED;
  }
}
