package vn.chidao.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.web.InBoth;

/**
 * One thing that a person does to many. It lives as long as a server says so again and again; who
 * works on it is nobody's business.
 */
@Entity
@Table(name = "bulk_run")
class BulkRun {
  /** Several beats long, so that a busy server is not taken for a dead one. */
  static final Duration SILENCE = Duration.ofSeconds(20);

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private BulkKind kind;

  @Column(name = "only_one")
  private String onlyOne;

  @Convert(converter = Given.class)
  private Map<String, String> given;

  @Column(name = "person_id")
  private String person;

  @Column(name = "deputy_id")
  private String deputy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "beat_at")
  private Instant beatAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected BulkRun() {}

  BulkRun(String id, BulkKind kind, Map<String, String> given, Person by, Instant at) {
    this.id = id;
    this.kind = kind;
    this.given = given;
    this.person = by.id().value();
    this.deputy = by.deputyId();
    this.begunAt = at;
  }

  /** A server works on it from now on. */
  void begin(String onlyOne, Instant at) {
    this.onlyOne = onlyOne;
    beatAt = at;
    endedAt = null;
  }

  void beat(Instant at) {
    beatAt = at;
  }

  /** The server stops in good order: nobody need wait until it is missed. */
  void letGo() {
    beatAt = null;
  }

  void end(Instant at) {
    onlyOne = null;
    endedAt = at;
  }

  RunState state(Instant now) {
    if (endedAt != null) return RunState.ENDED;
    boolean silent = beatAt == null || beatAt.isBefore(now.minus(SILENCE));
    return silent ? RunState.STOPPED : RunState.RUNNING;
  }

  /** Whether this person began it, for themselves or as a deputy. */
  boolean isOf(Person self) {
    return self.id().equals(doer());
  }

  OfficialId doer() {
    return new OfficialId(deputy == null ? person : deputy);
  }

  OfficialId inTheNameOf() {
    return new OfficialId(person);
  }

  RunSheet.Head head(Instant now, InBoth first, Map<ItemState, Long> counts) {
    return new RunSheet.Head(id, kind, given, begunAt, state(now), first, counts);
  }

  String id() {
    return id;
  }

  BulkKind kind() {
    return kind;
  }

  Map<String, String> given() {
    return given;
  }
}
