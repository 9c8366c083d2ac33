package vn.chidao.deputy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** Who names a deputy for whom, and for which days. */
class DeputyshipTest {
  private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Person OFFICIAL = person("official", "C-bct", Role.OFFICIAL);
  private static final Person COLLEAGUE = person("colleague", "C-bct", Role.OFFICIAL);
  private static final Person SUPERVISOR = person("supervisor", "C-bct", Role.SUPERVISOR);
  private static final Person LEADER = person("leader", "C-bct", Role.AGENCY_LEADER);
  private static final Person STRANGER = person("stranger", "C-btc", Role.SUPERVISOR);

  @Test
  void who_is_away_names_a_deputy_and_so_does_who_supervises() {
    assertEquals(COLLEAGUE.id(), named(OFFICIAL, COLLEAGUE, OFFICIAL).deputy());
    assertEquals(OFFICIAL.id(), named(OFFICIAL, COLLEAGUE, SUPERVISOR).principal());
    named(SUPERVISOR, COLLEAGUE, LEADER);
    refused("deputy.name.notYours", () -> named(OFFICIAL, COLLEAGUE, COLLEAGUE));
    refused("deputy.name.notYours", () -> named(OFFICIAL, COLLEAGUE, STRANGER));
    refused("deputy.name.notYours", () -> named(LEADER, COLLEAGUE, SUPERVISOR));
  }

  @Test
  void nobody_makes_themselves_a_deputy_or_names_one_in_another_name() {
    refused("deputy.name.oneself", () -> named(OFFICIAL, SUPERVISOR, SUPERVISOR));
    refused("deputy.name.samePerson", () -> named(OFFICIAL, OFFICIAL, OFFICIAL));
    Person guise = OFFICIAL.representedBy(COLLEAGUE);
    refused("deputy.name.asYourself", () -> named(OFFICIAL, LEADER, guise));
  }

  @Test
  void a_deputy_is_of_the_same_agency() {
    refused("deputy.name.otherAgency", () -> named(OFFICIAL, STRANGER, OFFICIAL));
  }

  @Test
  void who_keeps_the_system_or_traces_its_history_is_replaced_by_the_same_role_only() {
    Person administrator = person("administrator", "C-bct", Role.ADMINISTRATOR);
    Person auditor = person("auditor", "C-bct", Role.AUDITOR);
    refused("deputy.name.rolesExclude", () -> named(administrator, OFFICIAL, administrator));
    refused("deputy.name.rolesExclude", () -> named(OFFICIAL, auditor, OFFICIAL));
    named(auditor, person("second", "C-bct", Role.AUDITOR), auditor);
  }

  @Test
  void the_span_begins_today_at_the_earliest_ends_after_that_and_is_not_too_long() {
    refused("deputy.name.daysMissing", () -> named(null, TODAY));
    refused("deputy.name.past", () -> named(TODAY.minusDays(1), TODAY));
    refused("deputy.name.backwards", () -> named(TODAY.plusDays(2), TODAY.plusDays(1)));
    refused("deputy.name.tooLong", () -> named(TODAY, TODAY.plusDays(30)));
    assertEquals(TODAY.plusDays(29), named(TODAY, TODAY.plusDays(29)).untilDay());
    assertEquals(TODAY, named(TODAY, TODAY).untilDay());
  }

  @Test
  void each_day_has_one_deputy_and_who_is_away_is_none() {
    Deputyship there = named(OFFICIAL, COLLEAGUE, OFFICIAL);
    refused("deputy.name.overlap", () -> named(OFFICIAL, SUPERVISOR, OFFICIAL, there));
    refused("deputy.name.deputyAway", () -> named(SUPERVISOR, OFFICIAL, SUPERVISOR, there));
    named(SUPERVISOR, COLLEAGUE, SUPERVISOR, there);
  }

  @Test
  void it_ends_early_by_either_of_them_or_who_supervises_and_only_once() {
    for (Person by : List.of(OFFICIAL, COLLEAGUE, SUPERVISOR, LEADER)) {
      Deputyship running = named(OFFICIAL, COLLEAGUE, OFFICIAL);
      running.end("Về sớm", OFFICIAL, TODAY, by, NOW);
      refused("deputy.end.over", () -> running.end("Về sớm", OFFICIAL, TODAY, by, NOW));
    }
    Deputyship running = named(OFFICIAL, COLLEAGUE, OFFICIAL);
    Person other = person("other", "C-bct", Role.OFFICIAL);
    refused("deputy.name.notYours", () -> running.end("–", OFFICIAL, TODAY, other, NOW));
    refused("deputy.name.notYours", () -> running.end("–", OFFICIAL, TODAY, STRANGER, NOW));
    refused("deputy.end.over", () -> running.end("–", OFFICIAL, TODAY.plusDays(1), OFFICIAL, NOW));
  }

  @Test
  void a_deputys_deputy_does_not_inherit() {
    OfficialId official = OFFICIAL.id();
    Person deputy = COLLEAGUE.deputyOf(Set.of(official));
    Person second = SUPERVISOR.deputyOf(Set.of(deputy.id()));
    Person guise = deputy.representedBy(second);
    assertEquals(Set.of(deputy.id()), guise.self().principals());
    assertEquals(
        Set.of("colleague", "official", "supervisor"),
        guise.hands(),
        "but is as little an outsider as who they stand in for");
  }

  private static Deputyship named(LocalDate from, LocalDate until) {
    return named(OFFICIAL, COLLEAGUE, from, until, OFFICIAL, List.of());
  }

  private static Deputyship named(
      Person principal, Person deputy, Person by, Deputyship... others) {
    return named(principal, deputy, TODAY, TODAY, by, List.of(others));
  }

  private static Deputyship named(
      Person principal,
      Person deputy,
      LocalDate from,
      LocalDate until,
      Person by,
      List<Deputyship> others) {
    Deputyship.Span span = new Deputyship.Span(from, until, "Nghỉ phép", TODAY, 30);
    return Deputyship.name(principal, deputy, span, others, by, NOW).subject();
  }

  private static void refused(String key, Executable act) {
    assertEquals(key, assertThrows(RuleViolation.class, act).key());
  }

  private static Person person(String id, String agency, Role... roles) {
    return new Person(new OfficialId(id), id, "position", new AgencyCode(agency), Set.of(roles));
  }
}
