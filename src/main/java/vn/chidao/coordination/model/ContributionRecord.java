package vn.chidao.coordination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.BesideAssignment;
import vn.chidao.assignment.model.Urging;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** What is kept of a request to an agency; what can be done with it is {@link Contribution}. */
@MappedSuperclass
abstract class ContributionRecord extends BesideAssignment {
  @Id String id;

  @Column(name = "agency_code")
  String agency;

  int round;
  String request;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "asked_by")
  String askedBy;

  @Column(name = "asked_at")
  Instant askedAt;

  @Column(name = "contributor_id")
  String contributor;

  @Enumerated(EnumType.STRING)
  ContributionStatus status;

  String answer;
  String evidence;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_at")
  Instant answeredAt;

  @Embedded Urging urging;

  @Column(name = "recall_reason")
  String recallReason;

  @Column(name = "closed_at")
  Instant closedAt;

  protected ContributionRecord() {}

  ContributionRecord(Assignment of) {
    super(of);
  }

  public ContributionId id() {
    return new ContributionId(id);
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Receiver asker() {
    return Receiver.official(new OfficialId(askedBy));
  }

  /** Whoever answers for the agency: the official they named, or else its coordinators. */
  Receiver answerer() {
    return contributor == null
        ? Receiver.holders(Role.COORDINATOR, agency())
        : Receiver.official(new OfficialId(contributor));
  }

  public AgencyCode agency() {
    return new AgencyCode(agency);
  }

  public int urged() {
    return urging.times();
  }

  @Override
  public String auditType() {
    return "contribution";
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
        .with("agency", agency)
        .with("round", round)
        .with("request", request)
        .with("dueOn", dueOn)
        .with("askedBy", askedBy)
        .with("askedAt", askedAt)
        .with("contributor", contributor)
        .with("status", status)
        .with("answer", answer)
        .with("evidence", evidence)
        .with("answeredBy", answeredBy)
        .with("answeredAt", answeredAt)
        .with("recallReason", recallReason)
        .with("closedAt", closedAt)
        .asMap();
  }
}
