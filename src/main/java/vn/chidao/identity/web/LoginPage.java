package vn.chidao.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.chidao.identity.OwnPath;
import vn.chidao.identity.SignIn;

/** Asks who somebody is, and sends them on to the page they had asked for. */
@Named
@RequestScoped
public class LoginPage {
  @Inject SignIn signIn;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;

  private String username;
  private String password;
  private String to;

  public void login() throws IOException {
    signIn.signIn(request, username, password);
    browser.redirect(OwnPath.of(to).orElse(request.getContextPath() + "/"));
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
