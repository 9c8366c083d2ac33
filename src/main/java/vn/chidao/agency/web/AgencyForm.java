package vn.chidao.agency.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.agency.AgencyDetails;
import vn.chidao.agency.AgencyKind;
import vn.chidao.shared.AgencyCode;

/** The fields of an agency as they are typed; aliases one per line. */
public class AgencyForm implements Serializable {
  private String code;
  private String name;
  private String nameEn;
  private AgencyKind kind;
  private String officialCode;
  private LocalDate validFrom;
  private String parent;
  private String aliases;
  private boolean leaderDecides;

  static AgencyForm of(AgencyDetails details) {
    AgencyForm form = new AgencyForm();
    form.name = details.name();
    form.nameEn = details.nameEn();
    form.kind = details.kind();
    form.officialCode = details.officialCode();
    form.validFrom = details.validFrom();
    form.parent = details.parent() == null ? null : details.parent().value();
    form.aliases = String.join("\n", details.aliases());
    form.leaderDecides = details.leaderDecides();
    return form;
  }

  AgencyDetails details() {
    List<String> lines = aliases == null ? List.of() : aliases.lines().toList();
    AgencyCode above = parent == null ? null : new AgencyCode(parent);
    return new AgencyDetails(
        name, nameEn, kind, officialCode, validFrom, above, lines, leaderDecides);
  }

  public boolean isLeaderDecides() {
    return leaderDecides;
  }

  public void setLeaderDecides(boolean leaderDecides) {
    this.leaderDecides = leaderDecides;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public AgencyKind getKind() {
    return kind;
  }

  public void setKind(AgencyKind kind) {
    this.kind = kind;
  }

  public String getOfficialCode() {
    return officialCode;
  }

  public void setOfficialCode(String officialCode) {
    this.officialCode = officialCode;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getAliases() {
    return aliases;
  }

  public void setAliases(String aliases) {
    this.aliases = aliases;
  }
}
