package vn.chidao.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.chidao.identity.FormLogin;

/** Lets the test runner in, which cannot log in; everybody else meets the product's own door. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestDoor extends FormLogin {
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return request.getServletPath().startsWith("/ArquillianServletRunner")
        ? context.doNothing()
        : super.validateRequest(request, response, context);
  }
}
