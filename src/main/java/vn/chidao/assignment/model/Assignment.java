package vn.chidao.assignment.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.chidao.assignment.model.AssignmentEvent.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/** One agency's duty to deliver one task of a directive, six times clear, by a deadline. */
@Entity
public class Assignment extends Audited {
  @Id private String id;
  @Embedded private Source source;
  @Embedded private Brief brief;
  @Embedded private Parties parties;
  @Embedded private Deadline deadline;
  @Embedded private Course course;

  @Column(name = "search_text")
  private String searchText;

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("place")
  private List<Deliverable> deliverables = new ArrayList<>();

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<ProgressReport> reports = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "deadline_extension", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderBy("number")
  private List<Extension> extensions = new ArrayList<>();

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
      opened.deliverables.add(new Deliverable(opened, opened.deliverables.size() + 1, product));
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
    Optional<ProgressReport> draft = new Reports(reports).draft();
    if (draft.isPresent()) return draft.get();
    ProgressReport begun = new ProgressReport(this, reports.size() + 1, writer.id(), at);
    reports.add(begun);
    return begun;
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
        new Reports(reports)
            .draft()
            .orElseThrow(() -> new RuleViolation("assignment.report.empty"));
    report.submit(deliverables, files, at);
    course.moveTo(AssignmentStatus.UNDER_REVIEW, at);
    return new ReportSubmitted(this, report.id(), at);
  }

  /** The supervisor stands for the report; it goes on to the issuing side. */
  public ReportApproved approveReport(ReportId id, Person supervisor, String note, Instant at) {
    underReview(id, supervisor).reviewed(ReportStatus.APPROVED, note, supervisor.id(), at);
    course.moveTo(AssignmentStatus.AWAITING_ACCEPTANCE, at);
    return new ReportApproved(this, id, note, at);
  }

  /** The supervisor sends the report back to the owner. */
  public ReportReturned returnReport(ReportId id, Person supervisor, String reason, Instant at) {
    underReview(id, supervisor).reviewed(ReportStatus.RETURNED, reason, supervisor.id(), at);
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
    report.decided(ReportStatus.ACCEPTED, note, reviewer.id(), at);
    course.moveTo(fulfilled ? AssignmentStatus.ACCEPTED : AssignmentStatus.IN_PROGRESS, at);
    if (fulfilled) {
      course.completed(submittedOn);
      deliverables.forEach(product -> product.acceptedOn(submittedOn));
    }
    return new ResultAccepted(this, id, fulfilled, note, at);
  }

  /** The issuing side sends the result back to the owner. */
  public ResultReturned returnResult(ReportId id, Person reviewer, String reason, Instant at) {
    awaitingAcceptance(id, reviewer).decided(ReportStatus.RETURNED, reason, reviewer.id(), at);
    course.moveTo(AssignmentStatus.RETURNED, at);
    return new ResultReturned(this, id, reason, at);
  }

  /**
   * Moves the deadline as the Prime Minister or the Deputy in charge decided; the original stays.
   */
  public DeadlineExtended extend(
      LocalDate to, String decisionDocument, String reason, Person by, Instant at) {
    course.requireOpen();
    LocalDate from = deadline.dueOn();
    deadline.moveTo(to);
    extensions.add(
        new Extension(extensions.size() + 1, from, to, decisionDocument, reason, by.id(), at));
    course.escalated(0);
    return new DeadlineExtended(this, reason, at);
  }

  /** The issuing side takes the assignment back. */
  public AssignmentWithdrawn withdraw(String reason, Instant at) {
    course.withdrawn(reason, at);
    return new AssignmentWithdrawn(this, reason, at);
  }

  /** Lateness has reached a level at which more people must know. */
  public AssignmentEscalated escalate(int level, String recipients, Instant at) {
    course.escalated(level);
    return new AssignmentEscalated(this, level, recipients, at);
  }

  private ProgressReport underReview(ReportId id, Person supervisor) {
    requireLeadAgency(supervisor);
    course.require(AssignmentStatus.UNDER_REVIEW);
    return Reports.decidableBy(supervisor.id(), owner(), report(id));
  }

  private ProgressReport awaitingAcceptance(ReportId id, Person reviewer) {
    course.require(AssignmentStatus.AWAITING_ACCEPTANCE);
    return Reports.decidableBy(reviewer.id(), owner(), report(id));
  }

  /** The report under decision; an older one in another browser tab is refused. */
  public ProgressReport report(ReportId id) {
    return new Reports(reports).waiting(id).orElseThrow(course::refused);
  }

  private void requireLeadAgency(Person person) {
    if (!parties.lead().equals(person.agency())) throw new RuleViolation("assignment.otherAgency");
  }

  private void requireWriter(Person person) {
    if (!person.id().equals(owner())) throw new RuleViolation("assignment.report.notOwner");
    course.requireWithOwner();
  }

  public AssignmentId id() {
    return new AssignmentId(id);
  }

  public Source source() {
    return source;
  }

  public Parties parties() {
    return parties;
  }

  public Deadline deadline() {
    return deadline;
  }

  public AssignmentStatus status() {
    return course.status();
  }

  public OfficialId owner() {
    return course.owner();
  }

  @Override
  public String auditType() {
    return "assignment";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public String auditParent() {
    return source.directive();
  }

  @Override
  public SortedMap<String, String> state() {
    Facts facts = new Facts().with("id", id);
    source.factsInto(facts);
    brief.factsInto(facts);
    parties.factsInto(facts);
    deadline.factsInto(facts);
    course.factsInto(facts);
    deliverables.forEach(product -> product.factsInto(facts));
    extensions.forEach(extension -> extension.factsInto(facts));
    reports.stream().filter(report -> !report.isDraft()).forEach(r -> r.factsInto(facts));
    return facts.asMap();
  }
}
