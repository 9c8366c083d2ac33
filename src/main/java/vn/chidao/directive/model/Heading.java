package vn.chidao.directive.model;

import java.io.Serializable;
import java.time.LocalDate;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/**
 * What the head of a document says (Decree 30/2020/NĐ-CP, art. 8): number, date, who signed it and
 * under whose direction, which agency watches, how urgent it is, and from what it comes.
 *
 * @param issuedBy the authority in whose name it is issued, e.g. "Thủ tướng Chính phủ"
 * @param signingAuthority form of the signature, e.g. "KT. THỦ TƯỚNG, PHÓ THỦ TƯỚNG"
 * @param basis legal basis, or the meeting it concludes
 * @param earlierDocuments documents on the same matter, as the issuer lists them
 */
public record Heading(
    String number,
    DocumentType type,
    LocalDate issuedOn,
    String issuedBy,
    String signer,
    String signingAuthority,
    String directingLeader,
    AgencyCode monitoringAgency,
    Urgency urgency,
    Secrecy secrecy,
    String subject,
    String basis,
    String earlierDocuments)
    implements Serializable {

  public Heading {
    if (secrecy != null) secrecy.requireNone();
    number = Text.required("directive.number", number, 60);
    if (type == null) throw new RuleViolation("directive.type.missing");
    number = DirectiveNumber.parse(number).formOf(type).toString();
    if (issuedOn == null) throw new RuleViolation("directive.issuedOn.missing");
    issuedBy = Text.required("directive.issuedBy", issuedBy, 200);
    signer = Text.required("directive.signer", signer, 150);
    signingAuthority = Text.optional("directive.signingAuthority", signingAuthority, 200);
    directingLeader = Text.optional("directive.directingLeader", directingLeader, 150);
    monitoringAgency = monitoringAgency == null ? AgencyCode.GOVERNMENT_OFFICE : monitoringAgency;
    urgency = urgency == null ? Urgency.NORMAL : urgency;
    subject = Text.required("directive.subject", subject, 500);
    basis = Text.optional("directive.basis", basis, 2000);
    earlierDocuments = Text.optional("directive.earlierDocuments", earlierDocuments, 2000);
    if (type == DocumentType.TB && (directingLeader == null || directingLeader.equals(signer)))
      throw new RuleViolation("directive.directingLeader.missing");
  }
}
