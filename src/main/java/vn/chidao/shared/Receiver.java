package vn.chidao.shared;

/** Somebody who is to be told: one official, or whoever holds a role in an agency by then. */
public sealed interface Receiver {
  static Receiver official(OfficialId id) {
    return new One(id);
  }

  static Receiver holders(Role role, AgencyCode agency) {
    return new Holders(role, agency);
  }

  /** One official. */
  record One(OfficialId id) implements Receiver {}

  /** Every official of the agency who holds the role. */
  record Holders(Role role, AgencyCode agency) implements Receiver {}
}
