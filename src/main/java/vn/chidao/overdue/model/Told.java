package vn.chidao.overdue.model;

import java.util.stream.Stream;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.Recipient;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** Who hears of a review: the people of the agency, its leader, the Office of the Government. */
record Told(Receiver[] receivers) {
  /** Who has to act in the agency. */
  static Told agency(Assignment assignment) {
    return of(assignment, Recipient.OWNER, Recipient.COORDINATOR, Recipient.SUPERVISOR);
  }

  static Told everybody(Assignment assignment) {
    return of(
        assignment,
        Recipient.OWNER,
        Recipient.SUPERVISOR,
        Recipient.AGENCY_LEADER,
        Recipient.GOVERNMENT_OFFICE);
  }

  static Told supervisor(AgencyCode lead) {
    return new Told(new Receiver[] {Receiver.holders(Role.SUPERVISOR, lead)});
  }

  private static Told of(Assignment assignment, Recipient... recipients) {
    return new Told(
        Stream.of(recipients).map(each -> each.of(assignment)).distinct().toArray(Receiver[]::new));
  }
}
