package vn.chidao.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;
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
    String language = signIn.signIn(request, username, password);
    String page = OwnPath.of(to).orElse(request.getContextPath() + "/");
    browser.redirect(hasChosenLanguage() || language.equals("vi") ? page : in(language, page));
  }

  /** What was chosen in this browser, e.g. on this page, comes before what the record says. */
  private boolean hasChosenLanguage() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .anyMatch(cookie -> cookie.getName().equals("cd-language"));
  }

  private static String in(String language, String page) {
    return page + (page.contains("?") ? "&" : "?") + "language=" + language;
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
