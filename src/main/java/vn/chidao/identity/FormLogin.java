package vn.chidao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.chidao.identity.KnownPersons.Known;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;

/**
 * Stands before every request: says who it is from, or sends the browser to the login page. Who was
 * deactivated, or whose password was changed, is out at their next request.
 */
@ApplicationScoped
public class FormLogin implements HttpAuthenticationMechanism {
  private static final Logger LOG = Logger.getLogger(FormLogin.class.getName());

  @Inject KnownPersons persons;
  @Inject Actor actor;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Door door = Door.of(request);
    if (door == Door.RESOURCE) return context.doNothing();
    Optional<Known> known;
    try {
      known = known(request);
    } catch (PersistenceException unreachable) {
      return apologize(response, unreachable);
    }
    if (known.isEmpty())
      return door == Door.OPEN ? context.doNothing() : ask(request, response, Ask.login(request));
    if (known.get().mustChange() && door == Door.CLOSED)
      return ask(request, response, Ask.newPassword(request));
    if (known.get().lapsed() && door == Door.CLOSED) return tellOfLapse(request, response);
    return enter(door == Door.OWN_ACCOUNT ? known.get().alone() : known.get(), context);
  }

  /** Nothing is done in another guise than the one it was sent in. */
  private static AuthenticationStatus tellOfLapse(
      HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
    HttpSession session = request.getSession();
    Guise guise = (Guise) session.getAttribute(Guise.ATTRIBUTE);
    session.removeAttribute(Guise.ATTRIBUTE);
    String page = request.getContextPath() + Ask.noDeputyAnyMore(guise.principal());
    return ask(request, response, page);
  }

  /** Without its database the product knows nobody; it says so instead of showing an empty page. */
  private static AuthenticationStatus apologize(HttpServletResponse response, Exception reason)
      throws AuthenticationException {
    LOG.log(Level.SEVERE, "Nobody can be recognised", reason);
    try {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus enter(Known known, HttpMessageContext context) {
    actor.become(known.person());
    return context.notifyContainerAboutLogin(
        known.person().self().id().value(),
        known.person().roles().stream().map(Role::name).collect(Collectors.toSet()));
  }

  private Optional<Known> known(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) return Optional.empty();
    SignedIn login = (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    if (login == null) return Optional.empty();
    Optional<Known> known = persons.by(login, (Guise) session.getAttribute(Guise.ATTRIBUTE));
    if (known.isEmpty()) session.invalidate();
    return known;
  }

  private static AuthenticationStatus ask(
      HttpServletRequest request, HttpServletResponse response, String address)
      throws AuthenticationException {
    try {
      Ask.send(request, response, address);
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
