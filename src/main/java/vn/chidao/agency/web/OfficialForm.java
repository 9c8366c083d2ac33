package vn.chidao.agency.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.chidao.agency.OfficialDetails;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** The fields of an official as they are typed. */
public class OfficialForm implements Serializable {
  private String username;
  private String name;
  private String position;
  private String agency;
  private String email;
  private String language = "vi";
  private Role[] roles = new Role[0];

  static OfficialForm of(OfficialDetails details) {
    OfficialForm form = new OfficialForm();
    form.username = details.username();
    form.name = details.name();
    form.position = details.position();
    form.agency = details.agency().value();
    form.email = details.email();
    form.language = details.language();
    form.roles = details.roles().toArray(Role[]::new);
    return form;
  }

  OfficialDetails details() {
    AgencyCode code = agency == null ? null : new AgencyCode(agency);
    Set<Role> chosen = new LinkedHashSet<>(Arrays.asList(roles));
    return new OfficialDetails(username, name, position, code, email, language, chosen);
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }
}
