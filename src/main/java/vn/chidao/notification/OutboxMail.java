package vn.chidao.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail on its way to one person. Its key follows from what is in it, so it exists only once. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
  /** How a mail stands. */
  enum State {
    WAITING,
    SENT,
    /** Given up after the last attempt: an administrator must look. */
    FAILED,
    /** Nobody to send it to any more. */
    DROPPED
  }

  @Id private String id;

  @Column(name = "official_id")
  private String official;

  private boolean digest;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private int attempts;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_to")
  private String sentTo;

  private String failure;

  protected OutboxMail() {}

  private OutboxMail(String id, String official, boolean digest, Instant now, Instant dueAt) {
    this.id = id;
    this.official = official;
    this.digest = digest;
    this.state = State.WAITING;
    this.madeAt = now;
    this.dueAt = dueAt;
  }

  /** Named after the first notice in it. */
  static OutboxMail atOnce(String notice, String official, Instant now) {
    return new OutboxMail(notice + "." + official, official, false, now, now);
  }

  static OutboxMail daily(DailyMail day, String official, Instant now) {
    return new OutboxMail(day.key(official), official, true, now, day.at());
  }

  String id() {
    return id;
  }

  String official() {
    return official;
  }

  boolean isDigest() {
    return digest;
  }

  void sent(String to, Instant now) {
    state = State.SENT;
    sentTo = to;
    sentAt = now;
    failure = null;
  }

  /** Tried again later, or given up when that was the last attempt. */
  void failed(String why, Instant now, Attempts rule) {
    failure = why.length() > 500 ? why.substring(0, 500) : why;
    if (rule.isLast(attempts)) state = State.FAILED;
    else dueAt = now.plus(rule.waitAfter(attempts));
  }

  void drop() {
    state = State.DROPPED;
  }

  /** As if it had never been tried. */
  void again(Instant now) {
    state = State.WAITING;
    attempts = 0;
    dueAt = now;
  }

  boolean isGivenUp() {
    return state == State.FAILED;
  }
}
