package vn.chidao.shared;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who acts: an official with position and agency, as the audit trail must name them.
 *
 * @param principals for whom this person is named as a deputy today, whether they act for them now
 *     or not
 * @param deputy who really acts, in this person's name; null when everybody acts for themselves
 */
public record Person(
    OfficialId id,
    String name,
    String position,
    AgencyCode agency,
    Set<Role> roles,
    Set<OfficialId> principals,
    Person deputy) {
  /** The clock of the product itself: reminders and escalations are its acts. */
  public static final Person SYSTEM =
      new Person(new OfficialId("system"), "Chỉ Đạo", "", AgencyCode.GOVERNMENT_OFFICE, Set.of());

  public Person {
    roles = Set.copyOf(roles);
    principals = Set.copyOf(principals);
  }

  public Person(OfficialId id, String name, String position, AgencyCode agency, Set<Role> roles) {
    this(id, name, position, agency, roles, Set.of(), null);
  }

  /** The same person, who today is the deputy of these. */
  public Person deputyOf(Set<OfficialId> absent) {
    return new Person(id, name, position, agency, roles, absent, deputy);
  }

  /** This person's roles and work in the hands of their deputy. */
  public Person representedBy(Person deputy) {
    return new Person(id, name, position, agency, roles, principals, deputy);
  }

  /** Who really acts: the deputy, or the person. */
  public Person self() {
    return deputy == null ? this : deputy;
  }

  public boolean isRepresented() {
    return deputy != null;
  }

  /** What a row notes beside the person: the deputy who acted; null when they did it themselves. */
  public String deputyId() {
    return deputy == null ? null : deputy.id.value();
  }

  /**
   * Refuses who has done it: nobody decides on their own work, on their principal's, or on what
   * their deputy or they as a deputy did, in whichever guise they come.
   *
   * @param refusal when it was this person alone
   * @param doers ids of those who did it; null where there is none
   */
  public void refuseHandIn(String refusal, String... doers) {
    if (Stream.of(doers).anyMatch(self().id.value()::equals) && deputy == null)
      throw new RuleViolation(refusal);
    if (hasHandIn(doers)) throw new RuleViolation("shared.deputyOfDoer");
  }

  /** Whether one of these is the person, their deputy who acts, or a principal of either. */
  public boolean hasHandIn(String... doers) {
    Set<String> hands = hands();
    return Stream.of(doers).filter(Objects::nonNull).anyMatch(hands::contains);
  }

  /** Everybody whose work this person may not decide on. */
  public Set<String> hands() {
    Stream<Person> both = Stream.of(this, self());
    return both.flatMap(each -> Stream.concat(Stream.of(each.id), each.principals.stream()))
        .map(OfficialId::value)
        .collect(Collectors.toSet());
  }
}
