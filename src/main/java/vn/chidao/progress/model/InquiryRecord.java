package vn.chidao.progress.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.BesideAssignment;
import vn.chidao.assignment.model.Urging;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** What is kept of an obstacle or a question; what can be done with it is {@link Inquiry}. */
@MappedSuperclass
abstract class InquiryRecord extends BesideAssignment {
  @Id String id;

  @Enumerated(EnumType.STRING)
  InquiryKind kind;

  @Column(name = "matter")
  String text;

  String addressee;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "raised_by")
  String raisedBy;

  @Column(name = "raised_by_deputy")
  String raisedByDeputy;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "waiting_since")
  Instant waitingSince;

  @Enumerated(EnumType.STRING)
  InquiryStatus status;

  String answer;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_by_deputy")
  String answeredByDeputy;

  @Column(name = "answered_at")
  Instant answeredAt;

  String note;

  @Column(name = "closed_by")
  String closedBy;

  @Column(name = "closed_at")
  Instant closedAt;

  @Embedded Urging urging;

  protected InquiryRecord() {}

  InquiryRecord(Assignment of) {
    super(of);
  }

  public InquiryId id() {
    return new InquiryId(id);
  }

  public AgencyCode addressee() {
    return new AgencyCode(addressee);
  }

  public int urged() {
    return urging.times();
  }

  Receiver raiser() {
    return Receiver.official(new OfficialId(raisedBy));
  }

  /** The Office of the Government answers by its reviewers, an agency by its coordinators. */
  Receiver answerer() {
    return Receiver.holders(answeringRole(), addressee());
  }

  Role answeringRole() {
    return addressee().equals(AgencyCode.GOVERNMENT_OFFICE) ? Role.REVIEWER : Role.COORDINATOR;
  }

  List<Notice> tell(String kindOfNotice, NoticeGroup group, Receiver receiver) {
    return tell(kindOfNotice, group, dueOn, "/progress/inquiry.xhtml", receiver);
  }

  @Override
  public String auditType() {
    return "inquiry";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public SortedMap<String, String> state() {
    Facts facts = facts();
    urging.factsInto(facts);
    return facts
        .with("kind", kind)
        .with("inquiry", text)
        .with("addressee", addressee)
        .with("dueOn", dueOn)
        .with("raisedBy", raisedBy)
        .with("raisedByDeputy", raisedByDeputy)
        .with("raisedAt", raisedAt)
        .with("waitingSince", waitingSince)
        .with("status", status)
        .with("answer", answer)
        .with("answeredBy", answeredBy)
        .with("answeredByDeputy", answeredByDeputy)
        .with("answeredAt", answeredAt)
        .with("note", note)
        .with("closedBy", closedBy)
        .with("closedAt", closedAt)
        .asMap();
  }
}
