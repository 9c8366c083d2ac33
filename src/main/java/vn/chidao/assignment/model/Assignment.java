package vn.chidao.assignment.model;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chidao.assignment.model.AssignmentEvent.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/** One agency's duty to deliver one task of a directive, six times clear, by a deadline. */
@Entity
public class Assignment extends AssignmentChanges {
  protected Assignment() {}

  /** Gives the duty to the lead agency, which must confirm the receipt by the given day. */
  public static AssignmentOpened open(Opening opening, Instant at) {
    Assignment opened = new Assignment();
    opened.id = AssignmentId.next().value();
    opened.source = opening.source();
    opened.brief = opening.brief();
    opened.parties = opening.parties();
    opened.deadline = opening.deadline();
    opened.course = new Course(opening.receiptDueOn(), at);
    opened.searchText = opening.searchText();
    for (Deliverable.Product product : opening.products())
      opened.deliverables().add(new Deliverable(opened, opened.deliverables().size() + 1, product));
    return new AssignmentOpened(opened, at);
  }

  /** The agency confirms that the assignment has arrived. */
  public AssignmentReceived receive(Person coordinator, Instant at) {
    requireLeadAgency(coordinator);
    course.received(coordinator.id(), at);
    return new AssignmentReceived(this, at);
  }

  /** The agency names the person who does the work, at receipt or later when it changes hands. */
  public OwnerNamed nameOwner(OfficialId named, AgencyCode theirAgency, Person by, Instant at) {
    requireLeadAgency(by);
    if (!parties.lead().equals(theirAgency))
      throw new RuleViolation("assignment.owner.otherAgency");
    return new OwnerNamed(this, course.ownedBy(named, at), at);
  }

  /** The report on which the owner writes, begun when there is none. */
  public ProgressReport draftReport(Person writer, Instant at) {
    requireWriter(writer);
    var draft =
        new Reports(reports())
            .draftOr(course.leadSince(), n -> new ProgressReport(this, n, writer.id(), at));
    draft.touchedBy(writer);
    return draft;
  }

  /** The report with whose words and files the next one begins, while nothing is begun. */
  public Optional<ReportId> cameBack() {
    return new Reports(reports()).cameBack(course.leadSince()).map(ProgressReport::id);
  }

  /** Keeps what the owner typed so far; the assignment itself does not change. */
  public void saveReport(
      ReportKind kind, String narrative, List<ReportItem> items, Person writer, Instant at) {
    if (kind == ReportKind.PERIODIC && !deadline.isStanding())
      throw new RuleViolation("assignment.report.notPeriodic");
    draftReport(writer, at).save(kind, narrative, items, writer.id(), at);
  }

  /** Sends the report to the supervisor; a result must show every product (rules R4.5). */
  public ReportSubmitted submitReport(List<Evidence> files, Person writer, Instant at) {
    requireWriter(writer);
    ProgressReport report =
        new Reports(reports())
            .draft()
            .orElseThrow(() -> new RuleViolation("assignment.report.empty"));
    report.submit(owed(), files, at);
    course.moveTo(AssignmentStatus.UNDER_REVIEW, at);
    return new ReportSubmitted(this, report.id(), at);
  }

  /** The owner takes a report back and goes on with what is in it (rules R4.4 T8). */
  public ReportRecalled recallReport(ReportId id, String reason, Person writer, Instant at) {
    if (!writer.id().equals(owner())) throw new RuleViolation("assignment.recall.notOwner");
    AssignmentStatus from = course.status();
    ProgressReport report = report(id);
    course.moveTo(AssignmentStatus.IN_PROGRESS, at);
    report.recalled(reason, at);
    return new ReportRecalled(this, id, from, reason, at);
  }

  /**
   * The supervisor stands for the report; it goes on to the issuing side.
   *
   * @param leaderDecides whether the agency wants its leader to approve as well
   */
  public ReportApproved approveReport(
      ReportId id, Person supervisor, boolean leaderDecides, String note, Instant at) {
    requireLeadAgency(supervisor);
    decidable(id, AssignmentStatus.UNDER_REVIEW, supervisor)
        .reviewed(
            leaderDecides ? ReportStatus.REVIEWED : ReportStatus.APPROVED, note, supervisor, at);
    course.moveTo(
        leaderDecides ? AssignmentStatus.UNDER_ENDORSEMENT : AssignmentStatus.AWAITING_ACCEPTANCE,
        at);
    return new ReportApproved(this, id, note, at);
  }

  /** The agency's leader stands for what the supervisor approved. */
  public ReportEndorsed endorseReport(ReportId id, Person leader, String note, Instant at) {
    endorsable(id, leader).endorsed(ReportStatus.APPROVED, note, leader, at);
    course.moveTo(AssignmentStatus.AWAITING_ACCEPTANCE, at);
    return new ReportEndorsed(this, id, note, at);
  }

  /** The agency's leader sends the report back to the owner. */
  public ReportReturned refuseReport(ReportId id, Person leader, String reason, Instant at) {
    endorsable(id, leader).endorsed(ReportStatus.RETURNED, reason, leader, at);
    course.moveTo(AssignmentStatus.RETURNED, at);
    return new ReportReturned(this, id, reason, at);
  }

  private ProgressReport endorsable(ReportId id, Person leader) {
    requireLeadAgency(leader);
    return decidable(id, AssignmentStatus.UNDER_ENDORSEMENT, leader);
  }

  /** The supervisor sends the report back to the owner. */
  public ReportReturned returnReport(ReportId id, Person supervisor, String reason, Instant at) {
    requireLeadAgency(supervisor);
    decidable(id, AssignmentStatus.UNDER_REVIEW, supervisor)
        .reviewed(ReportStatus.RETURNED, reason, supervisor, at);
    course.moveTo(AssignmentStatus.RETURNED, at);
    return new ReportReturned(this, id, reason, at);
  }

  /**
   * The issuing side accepts: a result closes the assignment, a periodic report is filed.
   *
   * @param submittedOn day in Vietnam on which the accepted report was submitted; it decides
   *     between on time and late
   */
  public ResultAccepted acceptResult(
      ReportId id, Person reviewer, String note, LocalDate submittedOn, Instant at) {
    ProgressReport report = awaitingAcceptance(id, reviewer);
    boolean fulfilled = report.kind() == ReportKind.RESULT;
    report.decided(ReportStatus.ACCEPTED, note, reviewer, at);
    course.moveTo(fulfilled ? AssignmentStatus.ACCEPTED : AssignmentStatus.IN_PROGRESS, at);
    if (fulfilled) {
      course.completed(submittedOn);
      requests().lapse(at);
      owed().forEach(product -> product.accept(submittedOn));
    }
    return new ResultAccepted(this, id, fulfilled, note, at);
  }

  /**
   * The issuing side accepts some products; the owner goes on with the others.
   *
   * @param products ids of those that are acceptable; not all, and each still owed
   */
  public ResultPartlyAccepted acceptPart(
      ReportId id,
      Person reviewer,
      Set<String> products,
      String reason,
      LocalDate submittedOn,
      Instant at) {
    ProgressReport report = awaitingAcceptance(id, reviewer);
    List<Deliverable> good = owed().stream().filter(p -> products.contains(p.id())).toList();
    if (good.isEmpty() || good.size() == owed().size() || report.kind() != ReportKind.RESULT)
      throw new RuleViolation("assignment.accept.notAPart");
    report.decided(ReportStatus.PARTLY_ACCEPTED, reason, reviewer, at);
    good.forEach(product -> product.accept(submittedOn));
    course.moveTo(AssignmentStatus.RETURNED, at);
    return new ResultPartlyAccepted(this, id, reason, at);
  }

  /** The issuing side sends the result back to the owner. */
  public ResultReturned returnResult(ReportId id, Person reviewer, String reason, Instant at) {
    awaitingAcceptance(id, reviewer).decided(ReportStatus.RETURNED, reason, reviewer, at);
    course.moveTo(AssignmentStatus.RETURNED, at);
    return new ResultReturned(this, id, reason, at);
  }

  /**
   * Whoever decides after the supervisor wants the agency to look again: what is wrong is not the
   * owner's to mend. The report stays as it is and waits for the supervisor.
   */
  public ReportToReviewAgain backToReview(ReportId id, Person decider, String reason, Instant at) {
    ProgressReport report =
        course.status() == AssignmentStatus.UNDER_ENDORSEMENT
            ? endorsable(id, decider)
            : awaitingAcceptance(id, decider);
    report.toReviewAgain(reason, decider, at);
    course.moveTo(AssignmentStatus.UNDER_REVIEW, at);
    return new ReportToReviewAgain(this, id, reason, at);
  }

  /** Lateness has reached a level at which more people must know. */
  public AssignmentEscalated escalate(int level, Set<Recipient> recipients, Instant at) {
    course.escalated(level);
    return new AssignmentEscalated(this, level, recipients, at);
  }

  /** Only the issuing side accepts, whoever else holds the role. */
  private ProgressReport awaitingAcceptance(ReportId id, Person reviewer) {
    if (!reviewer.agency().equals(AgencyCode.GOVERNMENT_OFFICE))
      throw new RuleViolation("assignment.accept.issuingSideOnly");
    return decidable(id, AssignmentStatus.AWAITING_ACCEPTANCE, reviewer);
  }

  private ProgressReport decidable(ReportId id, AssignmentStatus expected, Person by) {
    course.require(expected);
    ProgressReport report = report(id);
    Reports.requireAt(expected, report);
    return Reports.decidableBy(by, owner(), report);
  }

  /** The report under decision; an older one in another browser tab is refused. */
  public ProgressReport report(ReportId id) {
    return new Reports(reports()).waiting(id).orElseThrow(course::refused);
  }

  /** Refuses a product that this assignment does not owe. */
  public void requireDeliverable(String product) {
    if (deliverables().stream().noneMatch(owed -> owed.id().equals(product)))
      throw new RuleViolation("assignment.file.otherProduct");
  }

  /** The products that are still to be accepted. */
  private List<Deliverable> owed() {
    return deliverables().stream().filter(Deliverable::isOwed).toList();
  }
}
