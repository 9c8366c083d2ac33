package vn.chidao.shared;

import java.util.Set;

/** Somebody who acts: an official with position and agency, as the audit trail must name them. */
public record Person(
    OfficialId id, String name, String position, AgencyCode agency, Set<Role> roles) {
  /** The clock of the product itself: reminders and escalations are its acts. */
  public static final Person SYSTEM =
      new Person(new OfficialId("system"), "Chỉ Đạo", "", AgencyCode.GOVERNMENT_OFFICE, Set.of());

  public Person {
    roles = Set.copyOf(roles);
  }
}
