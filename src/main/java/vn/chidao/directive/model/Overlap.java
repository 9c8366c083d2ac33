package vn.chidao.directive.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;

/** What was decided about a task that is alike another one (rules R2.6, R8.7). */
@Embeddable
public class Overlap {
  @Column(name = "other_task_id")
  private String other;

  @Column(name = "other_directive_id")
  private String otherDirective;

  @Column(name = "other_number")
  private String otherNumber;

  @Enumerated(EnumType.STRING)
  private OverlapVerdict verdict;

  private String reason;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_at")
  private Instant at;

  protected Overlap() {}

  Overlap(OverlapDecision decision, OfficialId by, Instant at) {
    this.other = decision.other().value();
    this.otherDirective = decision.directive().value();
    this.otherNumber = decision.number();
    this.verdict = decision.verdict();
    this.reason = decision.reason();
    this.by = by.value();
    this.at = at;
  }

  public TaskId other() {
    return new TaskId(other);
  }

  public DirectiveId otherDirective() {
    return new DirectiveId(otherDirective);
  }

  public String otherNumber() {
    return otherNumber;
  }

  public OverlapVerdict verdict() {
    return verdict;
  }

  public String reason() {
    return reason;
  }

  void factsInto(Facts facts, String task) {
    String path = task + "overlaps[" + other + "].";
    facts
        .with(path + "otherNumber", otherNumber)
        .with(path + "verdict", verdict)
        .with(path + "reason", reason)
        .with(path + "by", by)
        .with(path + "at", at);
  }
}
