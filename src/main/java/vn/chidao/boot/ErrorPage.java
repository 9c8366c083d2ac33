package vn.chidao.boot;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import vn.chidao.shared.web.Announcements;

/** Shows an error page in place of the page that was asked for, or that page again. */
final class ErrorPage {
  /** Request attribute under which the error page finds the number to tell the service desk. */
  static final String REFERENCE = "reference";

  private ErrorPage() {}

  static void show(FacesContext page, int status, String reference, PhaseId phase) {
    ExternalContext outside = page.getExternalContext();
    String view = "/error/" + status + ".xhtml";
    try {
      if (page.getPartialViewContext().isAjaxRequest()) {
        outside.redirect(outside.getRequestContextPath() + view + "?reference=" + reference);
        return;
      }
      if (phase == PhaseId.RENDER_RESPONSE) forgetHalfAPage(outside);
      outside.setResponseStatus(status);
      outside.getRequestMap().put(REFERENCE, reference);
      ViewHandler views = page.getApplication().getViewHandler();
      UIViewRoot error = views.createView(page, view);
      page.setViewRoot(error);
      page.renderResponse();
      if (phase != PhaseId.RENDER_RESPONSE) return;
      views.getViewDeclarationLanguage(page, view).buildView(page, error);
      views.renderView(page, error);
      page.responseComplete();
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
  }

  /** What was written so far; its type, its character set and the security headers stay. */
  private static void forgetHalfAPage(ExternalContext outside) {
    ((HttpServletResponse) outside.getResponse()).resetBuffer();
  }

  /** The page that a form was sent from, loaded anew because the server no longer remembers it. */
  static void reopen(FacesContext page) {
    ExternalContext outside = page.getExternalContext();
    try {
      CDI.current().select(Announcements.class).get().say("error.reopened");
      outside.redirect(sentFrom(outside).orElse("/error/expired.xhtml"));
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
  }

  private static Optional<String> sentFrom(ExternalContext outside) {
    String referrer = outside.getRequestHeaderMap().get("Referer");
    String host = outside.getRequestHeaderMap().get("Host");
    if (referrer == null || host == null) return Optional.empty();
    try {
      URI from = URI.create(referrer);
      if (!host.equals(from.getRawAuthority())) return Optional.empty();
      String path = from.getRawPath().replaceFirst("^/+", "/");
      return Optional.of(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
