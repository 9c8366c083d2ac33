package vn.chidao.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.chidao.identity.PasswordOf;
import vn.chidao.identity.ResetPassword;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.OfficialId;

/** Where an administrator gives an official a password and reads it out to them, once. */
@Named
@RequestScoped
public class ResetPasswordPage {
  @Inject ResetPassword resetPassword;
  @Inject PasswordOf passwordOf;

  private String official;
  private PasswordOf.Owner owner;
  private String password;

  public void load() {
    if (official == null) throw new NothingThere();
    owner = passwordOf.owner(new OfficialId(official));
  }

  public void reset() {
    password = resetPassword.reset(new OfficialId(official));
    load();
  }

  public String getOfficial() {
    return official;
  }

  public void setOfficial(String official) {
    this.official = official;
  }

  public PasswordOf.Owner getOwner() {
    return owner;
  }

  /** The new password, in the answer to the click that made it and never again. */
  public String getPassword() {
    return password;
  }
}
