package vn.chidao.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.chidao.shared.web.InBoth;

/** One of the many, and what came of it. */
@Entity
@Table(name = "bulk_item")
class BulkItem {
  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_REASON = 4000;

  @Id private String id;

  @Column(name = "run_id")
  private String run;

  private int place;
  private String subject;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Convert(converter = Given.class)
  private Map<String, String> given;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  @Column(name = "reason_vi")
  private String reasonVi;

  @Column(name = "reason_en")
  private String reasonEn;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected BulkItem() {}

  BulkItem(BulkRun run, int place, Planned planned) {
    this.id = UUID.randomUUID().toString();
    this.run = run.id();
    this.place = place;
    this.subject = planned.subject();
    this.titleVi = shortened(planned.title().vi(), LONGEST_TITLE);
    this.titleEn = shortened(planned.title().en(), LONGEST_TITLE);
    this.given = planned.given();
    this.state = ItemState.OPEN;
  }

  Order order(BulkRun of) {
    return new Order(id, of.kind(), subject, given, of.given());
  }

  RunSheet.Line line() {
    InBoth reason = reasonVi == null ? null : new InBoth(reasonVi, reasonEn);
    return new RunSheet.Line(
        subject, new InBoth(titleVi, titleEn), given.get("text"), state, reason);
  }

  boolean isOpen() {
    return state == ItemState.OPEN;
  }

  void done(Instant at) {
    settle(ItemState.DONE, null, at);
  }

  void refused(InBoth reason, Instant at) {
    settle(ItemState.REFUSED, reason, at);
  }

  void broken(InBoth reason, Instant at) {
    settle(ItemState.BROKEN, reason, at);
  }

  /** What is settled stays so, whoever comes later. */
  private void settle(ItemState outcome, InBoth reason, Instant at) {
    if (!isOpen()) return;
    state = outcome;
    reasonVi = reason == null ? null : shortened(reason.vi(), LONGEST_REASON);
    reasonEn = reason == null ? null : shortened(reason.en(), LONGEST_REASON);
    settledAt = at;
  }

  /** What a fault stopped can be done again. */
  void reopen() {
    if (state != ItemState.BROKEN) return;
    state = ItemState.OPEN;
    reasonVi = null;
    reasonEn = null;
    settledAt = null;
  }

  String run() {
    return run;
  }

  String subject() {
    return subject;
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
