package vn.chidao.coordination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Evidence;
import vn.chidao.coordination.model.ContributionEvent.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** What one coordinating agency was asked for, and its one answer or its silence. */
@Entity
public class Contribution extends Audited {
  @Id private String id;

  @Column(name = "assignment_id")
  private String assignment;

  @Column(name = "directive_id")
  private String directive;

  @Column(name = "lead_agency")
  String lead;

  @Column(name = "agency_code")
  private String agency;

  private int round;
  private String request;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "asked_by")
  String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "contributor_id")
  String contributor;

  @Enumerated(EnumType.STRING)
  private ContributionStatus status;

  private String answer;
  private String evidence;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private int urged;

  @Column(name = "urged_at")
  private Instant urgedAt;

  @Column(name = "recall_reason")
  private String recallReason;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Contribution() {}

  /**
   * Asks an agency for its part, for the first time or again.
   *
   * @param earlier the last request to the same agency; null when there was none
   */
  public static ContributionAsked ask(
      Assignment assignment,
      Request request,
      Contribution earlier,
      LocalDate lastDay,
      LocalDate today,
      Person by,
      Instant at) {
    request.requirePossible(assignment, lastDay, by, today);
    if (earlier != null && earlier.status.isOpen())
      throw new RuleViolation("coordination.ask.open", earlier.askedAt);
    Contribution asked = new Contribution();
    asked.id = ContributionId.next().value();
    asked.assignment = assignment.id().value();
    asked.directive = assignment.source().directive();
    asked.lead = assignment.parties().lead().value();
    asked.agency = request.agency().value();
    asked.round = earlier == null ? 1 : earlier.round + 1;
    asked.request = request.text();
    asked.dueOn = request.dueOn();
    asked.askedBy = by.id().value();
    asked.askedAt = at;
    asked.status = ContributionStatus.ASKED;
    return new ContributionAsked(asked, at);
  }

  /** The asked agency's coordinator names who answers. */
  public ContributorNamed name(OfficialId named, AgencyCode theirAgency, Person by, Instant at) {
    if (!by.agency().equals(agency()) || !by.roles().contains(Role.COORDINATOR))
      throw new RuleViolation("coordination.answer.notYours");
    requireOpen();
    if (!theirAgency.equals(agency())) throw new RuleViolation("coordination.name.otherAgency");
    if (named.value().equals(contributor)) throw new RuleViolation("coordination.name.same");
    contributor = named.value();
    return new ContributorNamed(this, at);
  }

  /** The agency's part of the work, in words and files. */
  public ContributionAnswered answer(String text, List<Evidence> files, Person by, Instant at) {
    close(ContributionStatus.ANSWERED, text, by, at);
    evidence = files.isEmpty() ? null : Evidence.listed(files);
    return new ContributionAnswered(this, at);
  }

  /** The agency has nothing to contribute. */
  public NothingContributed nothing(String reason, Person by, Instant at) {
    close(ContributionStatus.NOTHING, reason, by, at);
    return new NothingContributed(this, reason, at);
  }

  private void close(ContributionStatus outcome, String text, Person by, Instant at) {
    requireAnsweredBy(by);
    status = outcome;
    answer = text;
    answeredBy = by.id().value();
    answeredAt = at;
    closedAt = at;
  }

  /** The asked agency's coordinator, or the official whom they named, answers for it alone. */
  public void requireAnsweredBy(Person by) {
    boolean coordinator = by.roles().contains(Role.COORDINATOR);
    boolean named = by.id().value().equals(contributor);
    if (!by.agency().equals(agency()) || !(coordinator || named))
      throw new RuleViolation("coordination.answer.notYours");
    requireOpen();
  }

  /** The lead agency does not need it any more. */
  public ContributionRecalled recall(Assignment of, String reason, Person by, Instant at) {
    Request.requireLead(of, by);
    requireOpen();
    status = ContributionStatus.RECALLED;
    recallReason = reason;
    closedAt = at;
    return new ContributionRecalled(this, reason, at);
  }

  /** The date has passed in silence. */
  public ContributionUrged urge(Instant at) {
    requireOpen();
    urged++;
    urgedAt = at;
    return new ContributionUrged(this, at);
  }

  /** The assignment has ended. */
  public ContributionClosed assignmentEnded(Instant at) {
    requireOpen();
    status = ContributionStatus.CLOSED;
    closedAt = at;
    return new ContributionClosed(this, at);
  }

  private void requireOpen() {
    if (!status.isOpen()) throw new RuleViolation("coordination.gone", status, closedAt);
  }

  public ContributionId id() {
    return new ContributionId(id);
  }

  public AssignmentId assignment() {
    return new AssignmentId(assignment);
  }

  public AgencyCode agency() {
    return new AgencyCode(agency);
  }

  public int urged() {
    return urged;
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
  public String auditParent() {
    return directive;
  }

  @Override
  public String auditStory() {
    return assignment;
  }

  @Override
  public AgencyCode auditAgency() {
    return new AgencyCode(lead);
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("assignment", assignment)
        .with("directive", directive)
        .with("leadAgency", lead)
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
        .with("urged", urged)
        .with("urgedAt", urgedAt)
        .with("recallReason", recallReason)
        .with("closedAt", closedAt)
        .asMap();
  }
}
