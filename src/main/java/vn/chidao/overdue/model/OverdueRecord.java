package vn.chidao.overdue.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.BesideAssignment;
import vn.chidao.assignment.model.Urging;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;

/** What is kept of the review of one month; what can be done with it is {@link OverdueReview}. */
@MappedSuperclass
abstract class OverdueRecord extends BesideAssignment {
  @Id String id;

  @Column(name = "review_month")
  String month;

  @Column(name = "late_since")
  LocalDate lateSince;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "explain_due_on")
  LocalDate explainDueOn;

  @Enumerated(EnumType.STRING)
  OverdueStatus status;

  @Column(name = "waiting_since")
  Instant waitingSince;

  @Embedded Reasons reasons;

  @Column(name = "explained_by")
  String explainedBy;

  @Column(name = "explained_by_deputy")
  String explainedByDeputy;

  @Column(name = "explained_at")
  Instant explainedAt;

  @Column(name = "confirmed_by")
  String confirmedBy;

  @Column(name = "confirmed_by_deputy")
  String confirmedByDeputy;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "confirmation_note")
  String confirmationNote;

  @Column(name = "decided_by")
  String decidedBy;

  @Column(name = "decided_by_deputy")
  String decidedByDeputy;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decision_note")
  String decisionNote;

  /** Why it was sent back last, by the supervisor or the Office. */
  @Column(name = "return_reason")
  String returnReason;

  @Column(name = "returned_by")
  String returnedBy;

  @Embedded Urging urging;

  @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  List<Milestone> milestones = new ArrayList<>();

  protected OverdueRecord() {}

  OverdueRecord(Assignment of) {
    super(of);
  }

  public ReviewId id() {
    return new ReviewId(id);
  }

  public YearMonth month() {
    return YearMonth.parse(month);
  }

  public OverdueStatus status() {
    return status;
  }

  public int urged() {
    return urging.times();
  }

  List<Notice> tell(String kindOfNotice, NoticeGroup group, LocalDate day, Receiver... receivers) {
    return tell(kindOfNotice, group, day, "/overdue/review.xhtml", receivers);
  }

  @Override
  public String auditType() {
    return "overdue-review";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  protected boolean hasManyChildren() {
    return true;
  }

  @Override
  public SortedMap<String, String> state() {
    Facts facts = facts();
    urging.factsInto(facts);
    if (reasons != null) reasons.factsInto(facts);
    milestones.forEach(each -> each.factsInto(facts));
    return facts
        .with("month", month)
        .with("lateSince", lateSince)
        .with("openedAt", openedAt)
        .with("explainDueOn", explainDueOn)
        .with("status", status)
        .with("waitingSince", waitingSince)
        .with("explainedBy", explainedBy)
        .with("explainedByDeputy", explainedByDeputy)
        .with("explainedAt", explainedAt)
        .with("confirmedBy", confirmedBy)
        .with("confirmedByDeputy", confirmedByDeputy)
        .with("confirmedAt", confirmedAt)
        .with("confirmationNote", confirmationNote)
        .with("decidedBy", decidedBy)
        .with("decidedByDeputy", decidedByDeputy)
        .with("decidedAt", decidedAt)
        .with("decisionNote", decisionNote)
        .with("returnReason", returnReason)
        .with("returnedBy", returnedBy)
        .asMap();
  }
}
