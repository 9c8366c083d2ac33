package vn.chidao.deputy.web;

import java.time.LocalDate;
import vn.chidao.shared.OfficialId;

/** The fields of a deputyship as they are typed. */
public class DeputyForm {
  private String principal;
  private String deputy;
  private LocalDate from;
  private LocalDate until;
  private String reason;

  /** Who is away; who chooses nobody means themselves. */
  OfficialId principalOr(OfficialId me) {
    return principal == null ? me : new OfficialId(principal);
  }

  OfficialId deputy() {
    return deputy == null ? null : new OfficialId(deputy);
  }

  public String getPrincipal() {
    return principal;
  }

  public void setPrincipal(String principal) {
    this.principal = principal;
  }

  public String getDeputy() {
    return deputy;
  }

  public void setDeputy(String deputy) {
    this.deputy = deputy;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
