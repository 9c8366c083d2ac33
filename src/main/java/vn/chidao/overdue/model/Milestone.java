package vn.chidao.overdue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Overtaken;

/** One dated step of a roadmap by which an agency catches up (rules R5.8). */
@Entity
@Table(name = "roadmap_milestone")
public class Milestone {
  @Id private String id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "review_id")
  private OverdueReview review;

  private int place;
  private String aim;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "reached_on")
  private LocalDate reachedOn;

  private String words;

  @Column(name = "missed_on")
  private LocalDate missedOn;

  protected Milestone() {}

  Milestone(OverdueReview review, int place, Aim planned) {
    this.review = review;
    this.id = UUID.randomUUID().toString();
    this.place = place;
    this.aim = planned.text();
    this.dueOn = planned.dueOn();
  }

  /** What is to be reached by when. */
  public record Aim(String text, LocalDate dueOn) {}

  /** A missed one may still be reached; that it was missed stays. */
  void reach(String said, LocalDate today) {
    if (reachedOn != null) throw new Overtaken("overdue.milestone.reachedAlready", reachedOn);
    reachedOn = today;
    words = said;
    if (today.isAfter(dueOn) && missedOn == null) missedOn = today;
  }

  boolean isMissedBy(LocalDate today) {
    return !isOver() && today.isAfter(dueOn);
  }

  void miss(LocalDate today) {
    missedOn = today;
  }

  /** Reached or missed: nothing of it is waited for. */
  boolean isOver() {
    return reachedOn != null || missedOn != null;
  }

  public String id() {
    return id;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  void factsInto(Facts facts) {
    String path = "milestones[" + place + "].";
    facts
        .with(path + "milestone", id)
        .with(path + "aim", aim)
        .with(path + "dueOn", dueOn)
        .with(path + "reachedOn", reachedOn)
        .with(path + "words", words)
        .with(path + "missedOn", missedOn);
  }
}
