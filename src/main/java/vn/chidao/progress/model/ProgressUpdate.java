package vn.chidao.progress.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.BesideAssignment;
import vn.chidao.progress.model.ProgressEvent.ProgressUpdated;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/** What an owner said of one product at one time; it is never changed, the next one follows it. */
@Entity
@Table(name = "progress_update")
public class ProgressUpdate extends BesideAssignment {
  @Id private String id;

  @Column(name = "deliverable_id")
  private String deliverable;

  private int percent;
  private String narrative;
  private String reason;

  @Column(name = "changed_on")
  private LocalDate changedOn;

  @Column(name = "updated_by")
  private String updatedBy;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected ProgressUpdate() {}

  private ProgressUpdate(Assignment of) {
    super(of);
  }

  /**
   * The owner tells how far a product is, while the work is in their hands (rules R4.4, T6).
   *
   * @param before percent of the last update of the same product; null when there was none
   * @param changedOn the day on which it came so far
   */
  public static ProgressUpdated of(
      Assignment assignment,
      Standing now,
      Integer before,
      LocalDate changedOn,
      LocalDate today,
      Person by,
      Instant at) {
    requireOwnerAtWork(assignment, by);
    if (now.deliverable() != null) assignment.requireDeliverable(now.deliverable());
    now.requireReason(before);
    if (changedOn == null || changedOn.isAfter(today))
      throw new RuleViolation("progress.changedOn.notPast", today);
    ProgressUpdate update = new ProgressUpdate(assignment);
    update.id = UUID.randomUUID().toString();
    update.deliverable = now.deliverable();
    update.percent = now.percent();
    update.narrative = now.narrative();
    update.reason = now.reason();
    update.changedOn = changedOn;
    update.updatedBy = by.id().value();
    update.updatedAt = at;
    return new ProgressUpdated(update, at);
  }

  private static void requireOwnerAtWork(Assignment assignment, Person by) {
    if (!by.id().equals(assignment.course().owner()))
      throw new RuleViolation("progress.update.notOwner");
    AssignmentStatus status = assignment.course().status();
    if (!status.isWithOwner()) throw new Overtaken("progress.update.notNow", status);
  }

  /** The same again by the same person for the same day: a second click, or a second window. */
  boolean repeats(ProgressUpdate last) {
    return last != null
        && standing().equals(last.standing())
        && changedOn.equals(last.changedOn)
        && updatedBy.equals(last.updatedBy);
  }

  /** Something must be new in what is told of the products at one time. */
  public static void requireNew(List<ProgressUpdate> told, Map<String, ProgressUpdate> last) {
    for (ProgressUpdate each : told) if (!each.repeats(last.get(each.product()))) return;
    throw new Overtaken("progress.update.already").about(last.get(told.get(0).product()).id);
  }

  public String product() {
    return standing().product();
  }

  public int percent() {
    return percent;
  }

  private Standing standing() {
    return new Standing(deliverable, percent, narrative, reason);
  }

  public String id() {
    return id;
  }

  @Override
  public String auditType() {
    return "progress";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public SortedMap<String, String> state() {
    Facts facts = facts();
    standing().factsInto(facts);
    return facts
        .with("changedOn", changedOn)
        .with("updatedBy", updatedBy)
        .with("updatedAt", updatedAt)
        .asMap();
  }
}
