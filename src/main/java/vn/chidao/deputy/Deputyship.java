package vn.chidao.deputy;

import static vn.chidao.shared.Role.ADMINISTRATOR;
import static vn.chidao.shared.Role.AGENCY_LEADER;
import static vn.chidao.shared.Role.AUDITOR;
import static vn.chidao.shared.Role.CLEARING_LEADER;
import static vn.chidao.shared.Role.SUPERVISOR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import vn.chidao.deputy.DeputyshipEvent.DeputyNamed;
import vn.chidao.deputy.DeputyshipEvent.DeputyshipEnded;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/**
 * One official stands in for another of the same agency on the days of a span, until 24:00 of the
 * last one in Vietnam. It does not go on to a deputy's deputy.
 */
@Entity
public class Deputyship extends Audited {
  @Id private String id;

  @Column(name = "principal_id")
  private String principal;

  @Column(name = "deputy_id")
  private String deputy;

  @Column(name = "agency_code")
  private String agency;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "until_day")
  private LocalDate untilDay;

  private String reason;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Deputyship() {}

  /**
   * Names a deputy.
   *
   * @param others what is already agreed for the principal or the deputy on some of these days
   */
  static DeputyNamed name(
      Person principal, Person deputy, Span span, List<Deputyship> others, Person by, Instant at) {
    requireNamer(principal, deputy, by);
    requirePossible(principal, deputy);
    span.requirePossible();
    for (Deputyship other : others) other.requireRoomFor(principal, deputy);
    Deputyship named = new Deputyship();
    named.id = DeputyshipId.next().value();
    named.principal = principal.id().value();
    named.deputy = deputy.id().value();
    named.agency = principal.agency().value();
    named.fromDay = span.from();
    named.untilDay = span.until();
    named.reason = span.reason();
    named.namedBy = by.id().value();
    named.namedAt = at;
    return new DeputyNamed(named, span.reason(), at);
  }

  /** The person, or who supervises there; nobody makes himself the deputy of somebody else. */
  private static void requireNamer(Person principal, Person deputy, Person by) {
    if (by.isRepresented()) throw new RuleViolation("deputy.name.asYourself");
    if (by.id().equals(principal.id())) return;
    if (!supervises(by, principal)) throw new RuleViolation("deputy.name.notYours");
    if (by.id().equals(deputy.id())) throw new RuleViolation("deputy.name.oneself");
  }

  /** A leader supervises everybody in the agency, a supervisor everybody but the leaders. */
  static boolean supervises(Person by, Person principal) {
    if (!by.agency().equals(principal.agency())) return false;
    if (by.roles().contains(AGENCY_LEADER) || by.roles().contains(CLEARING_LEADER)) return true;
    return by.roles().contains(SUPERVISOR) && !principal.roles().contains(AGENCY_LEADER);
  }

  private static void requirePossible(Person principal, Person deputy) {
    if (deputy.id().equals(principal.id())) throw new RuleViolation("deputy.name.samePerson");
    if (!deputy.agency().equals(principal.agency()))
      throw new RuleViolation("deputy.name.otherAgency");
    for (Role alone : List.of(ADMINISTRATOR, AUDITOR))
      if (principal.roles().contains(alone) != deputy.roles().contains(alone))
        throw new RuleViolation("deputy.name.rolesExclude");
  }

  /** One deputy a day; and who is away has a deputy and is none. */
  private void requireRoomFor(Person principal, Person deputy) {
    if (this.principal.equals(principal.id().value()))
      throw new Overtaken("deputy.name.overlap", fromDay, untilDay).about(id);
    if (this.principal.equals(deputy.id().value()))
      throw new Overtaken("deputy.name.deputyAway", fromDay, untilDay).about(id);
  }

  /** Ends it at once, before its last day: the principal, who supervises there, or the deputy. */
  DeputyshipEnded end(String why, Person whose, LocalDate today, Person by, Instant at) {
    if (by.isRepresented()) throw new RuleViolation("deputy.name.asYourself");
    String hand = by.id().value();
    if (!hand.equals(principal) && !hand.equals(deputy) && !supervises(by, whose))
      throw new RuleViolation("deputy.name.notYours");
    if (isOver(today)) throw new RuleViolation("deputy.end.over");
    endedBy = hand;
    endedAt = at;
    return new DeputyshipEnded(this, why, at);
  }

  boolean isOver(LocalDate today) {
    return endedAt != null || today.isAfter(untilDay);
  }

  public DeputyshipId id() {
    return new DeputyshipId(id);
  }

  public OfficialId principal() {
    return new OfficialId(principal);
  }

  public OfficialId deputy() {
    return new OfficialId(deputy);
  }

  LocalDate untilDay() {
    return untilDay;
  }

  @Override
  public String auditType() {
    return "deputyship";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public AgencyCode auditAgency() {
    return new AgencyCode(agency);
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("principal", principal)
        .with("deputy", deputy)
        .with("agency", agency)
        .with("fromDay", fromDay)
        .with("untilDay", untilDay)
        .with("reason", reason)
        .with("namedBy", namedBy)
        .with("namedAt", namedAt)
        .with("endedBy", endedBy)
        .with("endedAt", endedAt)
        .asMap();
  }

  /**
   * The days of an absence, both included, and why.
   *
   * @param longest how many days it may be at most
   */
  public record Span(LocalDate from, LocalDate until, String reason, LocalDate today, int longest) {
    void requirePossible() {
      if (from == null || until == null) throw new RuleViolation("deputy.name.daysMissing");
      if (from.isBefore(today)) throw new RuleViolation("deputy.name.past", today);
      if (until.isBefore(from)) throw new RuleViolation("deputy.name.backwards");
      long days = ChronoUnit.DAYS.between(from, until) + 1;
      if (days > longest) throw new RuleViolation("deputy.name.tooLong", longest, days);
    }
  }
}
