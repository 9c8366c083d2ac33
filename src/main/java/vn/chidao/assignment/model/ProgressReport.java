package vn.chidao.assignment.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/**
 * What an owner reports on an assignment; a draft until it is submitted, then it never changes but
 * by decisions.
 */
@Entity
@Table(name = "progress_report")
public class ProgressReport {
  @Id private String id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  private int number;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  private String narrative;
  private String evidence;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Column(name = "review_note")
  private String reviewNote;

  @Column(name = "endorsed_by")
  private String endorsedBy;

  @Column(name = "endorsed_at")
  private Instant endorsedAt;

  @Column(name = "endorsement_note")
  private String endorsementNote;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_note")
  private String decisionNote;

  @Embedded private ReportHands hands;
  @Embedded private Recall recall;

  @ElementCollection
  @CollectionTable(name = "report_item", joinColumns = @JoinColumn(name = "report_id"))
  private List<ReportItem> items = new ArrayList<>();

  @Version private long version;

  protected ProgressReport() {}

  ProgressReport(Assignment assignment, int number, OfficialId writer, Instant at) {
    this.assignment = assignment;
    this.id = ReportId.next().value();
    this.number = number;
    this.kind = ReportKind.RESULT;
    this.status = ReportStatus.DRAFT;
    this.writtenBy = writer.value();
    this.savedAt = at;
  }

  public ReportId id() {
    return new ReportId(id);
  }

  int number() {
    return number;
  }

  public ReportStatus status() {
    return status;
  }

  public ReportKind kind() {
    return kind;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  boolean isDraft() {
    return status == ReportStatus.DRAFT;
  }

  /** Handed in at some time, so that others know it. */
  boolean isSent() {
    return submittedAt != null;
  }

  /** Stays its writer's alone. */
  void lapse() {
    status = ReportStatus.LAPSED;
  }

  void save(ReportKind kind, String narrative, List<ReportItem> items, OfficialId by, Instant at) {
    this.kind = kind;
    this.narrative = narrative;
    this.items.clear();
    this.items.addAll(items);
    if (!writtenBy.equals(by.value())) hands().wrote(writtenBy);
    this.writtenBy = by.value();
    this.savedAt = at;
  }

  /** Nobody decides on it any more; the owner goes on with its words in another one. */
  void recalled(String reason, Instant at) {
    status = ReportStatus.RECALLED;
    recall = new Recall(reason, at);
  }

  /** Begun with the words of one that came back; who wrote those has a hand in this one. */
  void goesOnFrom(ProgressReport before) {
    OfficialId writer = new OfficialId(writtenBy);
    if (before.hands != null) hands().wroteAlso(before.hands);
    writtenBy = before.writtenBy;
    save(before.kind, before.narrative, before.items, writer, savedAt);
  }

  /** In the owner's name, by themselves or a deputy. */
  void touchedBy(Person writer) {
    if (writer.isRepresented()) hands().wrote(writer.deputyId());
  }

  /** All columns empty is no value at all for the database's mapping. */
  private ReportHands hands() {
    if (hands == null) hands = new ReportHands();
    return hands;
  }

  /** Nobody decides on what they wrote or already approved, nor does a deputy for them. */
  void requireOtherHand(Person person) {
    person.refuseHandIn("assignment.review.ownReport", writtenBy);
    person.refuseHandIn("assignment.review.ownApproval", reviewedBy, endorsedBy);
    hands().requireOther(person);
  }

  void submit(List<Deliverable> owed, List<Evidence> files, Instant at) {
    if (narrative == null) throw new RuleViolation("assignment.report.empty");
    if (kind == ReportKind.RESULT) owed.forEach(each -> each.requireShown(items, files));
    status = ReportStatus.SUBMITTED;
    submittedAt = at;
    evidence = files.isEmpty() ? null : Evidence.listed(files);
  }

  /** What was said of an earlier review is answered by this one; the audit trail keeps it. */
  void reviewed(ReportStatus outcome, String note, Person by, Instant at) {
    decided(outcome, null, null, null);
    reviewNote = note;
    reviewedBy = codeOf(by);
    hands().reviewed(by);
    reviewedAt = at;
  }

  /** The agency has to look again: its approvals do not hold any more. */
  void toReviewAgain(String reason, Person by, Instant at) {
    reviewed(ReportStatus.SUBMITTED, null, null, null);
    endorsed(ReportStatus.SUBMITTED, null, null, null);
    decided(ReportStatus.SUBMITTED, reason, by, at);
  }

  void endorsed(ReportStatus outcome, String note, Person by, Instant at) {
    status = outcome;
    endorsementNote = note;
    endorsedBy = codeOf(by);
    hands().endorsed(by);
    endorsedAt = at;
  }

  void decided(ReportStatus outcome, String note, Person by, Instant at) {
    status = outcome;
    decisionNote = note;
    decidedBy = codeOf(by);
    hands().decided(by);
    decidedAt = at;
  }

  private static String codeOf(Person person) {
    return person == null ? null : person.id().value();
  }

  void factsInto(Facts facts) {
    String path = "reports[" + number + "].";
    facts
        .with(path + "id", id)
        .with(path + "kind", kind)
        .with(path + "status", status)
        .with(path + "narrative", narrative)
        .with(path + "evidence", evidence)
        .with(path + "writtenBy", writtenBy)
        .with(path + "submittedAt", submittedAt)
        .with(path + "reviewedBy", reviewedBy)
        .with(path + "reviewedAt", reviewedAt)
        .with(path + "reviewNote", reviewNote)
        .with(path + "endorsedBy", endorsedBy)
        .with(path + "endorsedAt", endorsedAt)
        .with(path + "endorsementNote", endorsementNote)
        .with(path + "decidedBy", decidedBy)
        .with(path + "decidedAt", decidedAt)
        .with(path + "decisionNote", decisionNote);
    if (hands != null) hands.factsInto(facts, path);
    if (recall != null) recall.factsInto(facts, path);
    items.forEach(item -> item.factsInto(facts, path));
  }
}
