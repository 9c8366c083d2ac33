package vn.chidao.directive.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.chidao.directive.model.DocumentType;
import vn.chidao.directive.model.Heading;
import vn.chidao.directive.model.Secrecy;
import vn.chidao.directive.model.Urgency;
import vn.chidao.shared.AgencyCode;

/** The head of a document as it is typed. */
public class HeadingForm implements Serializable {
  private String number;
  private DocumentType type;
  private LocalDate issuedOn;
  private String issuedBy;
  private String signer;
  private String signingAuthority;
  private String directingLeader;
  private String monitoringAgency = AgencyCode.GOVERNMENT_OFFICE.value();
  private Urgency urgency = Urgency.NORMAL;
  private Secrecy secrecy = Secrecy.NONE;
  private String subject;
  private String basis;
  private String earlierDocuments;

  static HeadingForm of(Heading heading) {
    HeadingForm form = new HeadingForm();
    form.number = heading.number();
    form.type = heading.type();
    form.issuedOn = heading.issuedOn();
    form.issuedBy = heading.issuedBy();
    form.signer = heading.signer();
    form.signingAuthority = heading.signingAuthority();
    form.directingLeader = heading.directingLeader();
    form.monitoringAgency = heading.monitoringAgency().value();
    form.urgency = heading.urgency();
    form.subject = heading.subject();
    form.basis = heading.basis();
    form.earlierDocuments = heading.earlierDocuments();
    return form;
  }

  Heading heading() {
    return new Heading(
        number,
        type,
        issuedOn,
        issuedBy,
        signer,
        signingAuthority,
        directingLeader,
        monitoringAgency == null ? null : new AgencyCode(monitoringAgency),
        urgency,
        secrecy,
        subject,
        basis,
        earlierDocuments);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public DocumentType getType() {
    return type;
  }

  public void setType(DocumentType type) {
    this.type = type;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getIssuedBy() {
    return issuedBy;
  }

  public void setIssuedBy(String issuedBy) {
    this.issuedBy = issuedBy;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public String getSigningAuthority() {
    return signingAuthority;
  }

  public void setSigningAuthority(String signingAuthority) {
    this.signingAuthority = signingAuthority;
  }

  public String getDirectingLeader() {
    return directingLeader;
  }

  public void setDirectingLeader(String directingLeader) {
    this.directingLeader = directingLeader;
  }

  public String getMonitoringAgency() {
    return monitoringAgency;
  }

  public void setMonitoringAgency(String monitoringAgency) {
    this.monitoringAgency = monitoringAgency;
  }

  public Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(Urgency urgency) {
    this.urgency = urgency;
  }

  public Secrecy getSecrecy() {
    return secrecy;
  }

  public void setSecrecy(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public String getEarlierDocuments() {
    return earlierDocuments;
  }

  public void setEarlierDocuments(String earlierDocuments) {
    this.earlierDocuments = earlierDocuments;
  }
}
