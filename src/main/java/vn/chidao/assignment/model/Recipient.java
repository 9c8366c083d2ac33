package vn.chidao.assignment.model;

import static vn.chidao.shared.Receiver.holders;

import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** Who hears of lateness, in the words of the decision table. */
public enum Recipient {
  OWNER,
  COORDINATOR,
  SUPERVISOR,
  AGENCY_LEADER,
  GOVERNMENT_OFFICE;

  /**
   * The people behind the word. While an assignment has no owner its coordinators answer for it.
   */
  public Receiver of(Assignment assignment) {
    AgencyCode lead = assignment.parties().lead();
    return switch (this) {
      case OWNER ->
          assignment.owner() == null
              ? holders(Role.COORDINATOR, lead)
              : Receiver.official(assignment.owner());
      case COORDINATOR -> holders(Role.COORDINATOR, lead);
      case SUPERVISOR -> holders(Role.SUPERVISOR, lead);
      case AGENCY_LEADER -> holders(Role.AGENCY_LEADER, lead);
      case GOVERNMENT_OFFICE -> holders(Role.REVIEWER, AgencyCode.GOVERNMENT_OFFICE);
    };
  }
}
