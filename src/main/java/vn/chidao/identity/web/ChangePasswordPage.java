package vn.chidao.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.identity.OwnPath;
import vn.chidao.identity.SignIn;
import vn.chidao.shared.web.Announcements;

/** Where everybody chooses their own password; the only page that a given password opens. */
@Named
@RequestScoped
public class ChangePasswordPage {
  @Inject SignIn signIn;
  @Inject HttpServletRequest request;
  @Inject ExternalContext browser;
  @Inject Announcements announcements;

  @Inject
  @ConfigProperty(name = "chidao.password.least-length")
  int leastLength;

  private String old;
  private String chosen;
  private String repeated;
  private String to;
  private boolean given;

  public void change() throws IOException {
    signIn.changePassword(request, old, chosen, repeated);
    announcements.say("identity.change.done");
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

  /** Whether an administrator gave the present password, so that it must be changed. */
  public boolean isGiven() {
    return given;
  }

  public void setGiven(boolean given) {
    this.given = given;
  }

  public int getLeastLength() {
    return leastLength;
  }
}
