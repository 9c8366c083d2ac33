package vn.chidao.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.chidao.identity.OwnPath;
import vn.chidao.identity.SignIn;

/** Where everybody chooses their own password; the only page that a given password opens. */
@Named
@RequestScoped
public class ChangePasswordPage {
  @Inject SignIn signIn;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;

  private String old;
  private String chosen;
  private String repeated;
  private String to;

  public void change() throws IOException {
    signIn.changePassword(request, old, chosen, repeated);
    browser.redirect(OwnPath.of(to).orElse(request.getContextPath() + "/"));
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
