package vn.chidao.overdue.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.Urging;
import vn.chidao.overdue.model.OverdueEvent.ExplanationConfirmed;
import vn.chidao.overdue.model.OverdueEvent.ExplanationReturned;
import vn.chidao.overdue.model.OverdueEvent.MilestoneReached;
import vn.chidao.overdue.model.OverdueEvent.MilestonesMissed;
import vn.chidao.overdue.model.OverdueEvent.OverdueExplained;
import vn.chidao.overdue.model.OverdueEvent.OverdueNotExplained;
import vn.chidao.overdue.model.OverdueEvent.OverdueReviewOpened;
import vn.chidao.overdue.model.OverdueEvent.OverdueReviewOver;
import vn.chidao.overdue.model.OverdueEvent.OverdueReviewUrged;
import vn.chidao.overdue.model.OverdueEvent.RoadmapAccepted;
import vn.chidao.overdue.model.OverdueEvent.RoadmapUnconvincing;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/**
 * The review of one late assignment in one month: late tasks are reviewed every month, and each
 * must have a roadmap by which it is caught up (rules R5.8, §6 Project 06, §10).
 */
@Entity
@Table(name = "overdue_review")
public class OverdueReview extends OverdueRecord {
  protected OverdueReview() {}

  private OverdueReview(Assignment of) {
    super(of);
  }

  /**
   * The month's run finds the assignment late.
   *
   * @param explainDueOn day by which the agency explains (setting)
   */
  public static OverdueReviewOpened open(
      Assignment assignment, YearMonth month, LocalDate explainDueOn, Instant at) {
    OverdueReview opened = new OverdueReview(assignment);
    opened.id = ReviewId.next().value();
    opened.month = month.toString();
    opened.lateSince = assignment.deadline().dueOn();
    opened.openedAt = at;
    opened.explainDueOn = explainDueOn;
    opened.urging = new Urging();
    opened.moveTo(OverdueStatus.OPENED, at);
    return new OverdueReviewOpened(opened, Told.agency(assignment), at);
  }

  /**
   * The owner or a coordinator says why it is late and by which steps it is caught up. A new
   * explanation after it was sent back takes the place of the former; the former stays in the
   * entries.
   */
  public OverdueExplained explain(
      Assignment assignment,
      Reasons said,
      List<Milestone.Aim> roadmap,
      LocalDate today,
      Person by,
      Instant at) {
    requireAgency(assignment, by);
    require(OverdueStatus.OPENED);
    if (roadmap.isEmpty()) throw new RuleViolation("overdue.roadmap.missing");
    for (Milestone.Aim aim : roadmap)
      if (aim.text() == null || aim.dueOn() == null || aim.dueOn().isBefore(today))
        throw new RuleViolation("overdue.roadmap.step", today);
    reasons = said;
    milestones.clear();
    roadmap.stream()
        .sorted(Comparator.comparing(Milestone.Aim::dueOn))
        .forEach(aim -> milestones.add(new Milestone(this, milestones.size() + 1, aim)));
    explainedBy = by.id().value();
    explainedByDeputy = by.deputyId();
    explainedAt = at;
    moveTo(OverdueStatus.EXPLAINED, at);
    return new OverdueExplained(this, Told.supervisor(lead()), at);
  }

  /** The agency's supervisor stands for the explanation; never who wrote it. */
  public ExplanationConfirmed confirm(String said, Person by, Instant at) {
    requireSupervisor(by);
    confirmationNote = said;
    confirmedBy = by.id().value();
    confirmedByDeputy = by.deputyId();
    confirmedAt = at;
    moveTo(OverdueStatus.CONFIRMED, at);
    return new ExplanationConfirmed(this, said, at);
  }

  /** The supervisor sends it back to who writes. */
  public ExplanationReturned refuse(
      Assignment assignment, String why, LocalDate until, Person by, Instant at) {
    requireSupervisor(by);
    return returned(assignment, why, until, by, at);
  }

  /** The Office of the Government sends it back to the agency. */
  public ExplanationReturned sendBack(
      Assignment assignment, String why, LocalDate until, Person by, Instant at) {
    requireDecider(by);
    return returned(assignment, why, until, by, at);
  }

  private ExplanationReturned returned(
      Assignment assignment, String why, LocalDate until, Person by, Instant at) {
    returnReason = why;
    returnedBy = by.id().value();
    explainDueOn = until;
    confirmedBy = null;
    confirmedByDeputy = null;
    confirmedAt = null;
    confirmationNote = null;
    moveTo(OverdueStatus.OPENED, at);
    return new ExplanationReturned(this, why, Told.agency(assignment), at);
  }

  /** The Office accepts the roadmap: from now on its milestones are watched. */
  public RoadmapAccepted accept(Assignment assignment, String said, Person by, Instant at) {
    requireDecider(by);
    decided(OverdueStatus.WATCHED, said, by, at);
    return new RoadmapAccepted(this, said, Told.agency(assignment), at);
  }

  /** The Office takes note that nothing in it convinces; the agency is urged. */
  public RoadmapUnconvincing takeNote(Assignment assignment, String why, Person by, Instant at) {
    requireDecider(by);
    decided(OverdueStatus.UNCONVINCING, why, by, at);
    return new RoadmapUnconvincing(this, why, Told.agency(assignment), at);
  }

  private void decided(OverdueStatus outcome, String said, Person by, Instant at) {
    decisionNote = said;
    decidedBy = by.id().value();
    decidedByDeputy = by.deputyId();
    decidedAt = at;
    moveTo(outcome, at);
  }

  /** The agency marks a milestone as reached, and says what was reached. */
  public MilestoneReached reach(
      Assignment assignment,
      String milestone,
      String said,
      LocalDate today,
      Person by,
      Instant at) {
    requireAgency(assignment, by);
    require(OverdueStatus.WATCHED);
    milestones.stream()
        .filter(each -> each.id().equals(milestone))
        .findFirst()
        .orElseThrow(() -> new RuleViolation("overdue.milestone.missing"))
        .reach(said, today);
    finishWhenOver(at);
    return new MilestoneReached(this, said, at);
  }

  /** Milestones whose day has passed are missed; nothing when there are none. */
  public Optional<MilestonesMissed> miss(Assignment assignment, LocalDate today, Instant at) {
    if (status != OverdueStatus.WATCHED) return Optional.empty();
    List<Milestone> missed = milestones.stream().filter(each -> each.isMissedBy(today)).toList();
    if (missed.isEmpty()) return Optional.empty();
    missed.forEach(each -> each.miss(today));
    finishWhenOver(at);
    return Optional.of(
        new MilestonesMissed(this, missed.get(0).dueOn(), Told.everybody(assignment), at));
  }

  private void finishWhenOver(Instant at) {
    if (milestones.stream().allMatch(Milestone::isOver)) moveTo(OverdueStatus.FINISHED, at);
  }

  /** Nobody has explained by the day. */
  public OverdueReviewUrged urge(Assignment assignment, Instant at) {
    require(OverdueStatus.OPENED);
    urging.again(at);
    return new OverdueReviewUrged(this, Told.agency(assignment), at);
  }

  /** The next month has come: that nothing was explained stays on record. */
  public OverdueNotExplained stayedSilent(Instant at) {
    require(OverdueStatus.OPENED);
    moveTo(OverdueStatus.SILENT, at);
    return new OverdueNotExplained(this, at);
  }

  /** It is waited for no longer; the outcome says why. */
  public OverdueReviewOver over(OverdueStatus outcome, Instant at) {
    if (!status.isOpen()) throw refused();
    moveTo(outcome, at);
    return new OverdueReviewOver(this, at);
  }

  /** The day of the next milestone that is still waited for; none when all are over. */
  public Optional<LocalDate> nextMilestone() {
    if (status != OverdueStatus.WATCHED) return Optional.empty();
    return milestones.stream().filter(each -> !each.isOver()).map(Milestone::dueOn).findFirst();
  }

  /** The one who has the work, or who coordinates it for the agency. */
  private static void requireAgency(Assignment assignment, Person by) {
    boolean coordinates =
        by.agency().equals(assignment.parties().lead()) && by.roles().contains(Role.COORDINATOR);
    if (!coordinates && !by.id().equals(assignment.course().owner()))
      throw new RuleViolation("overdue.notYours");
  }

  private void requireSupervisor(Person by) {
    if (!by.agency().equals(lead())) throw new RuleViolation("overdue.notYours");
    require(OverdueStatus.EXPLAINED);
    by.refuseHandIn("overdue.own", explainedBy, explainedByDeputy);
  }

  private void requireDecider(Person by) {
    if (!by.agency().equals(AgencyCode.GOVERNMENT_OFFICE))
      throw new RuleViolation("overdue.officeOnly");
    require(OverdueStatus.CONFIRMED);
    by.refuseHandIn("overdue.own", explainedBy, explainedByDeputy, confirmedBy, confirmedByDeputy);
  }

  private void require(OverdueStatus expected) {
    if (status != expected) throw refused();
  }

  private RuleViolation refused() {
    return new Overtaken("overdue.gone", status, waitingSince);
  }

  private void moveTo(OverdueStatus next, Instant at) {
    status = next;
    waitingSince = at;
  }
}
