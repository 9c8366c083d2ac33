package vn.chidao.coordination.model;

import java.time.LocalDate;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/**
 * What one agency is asked for, and by when: each coordinating agency has a date of its own (Decree
 * 30/2020/NĐ-CP, art. 23 (2)).
 */
public record Request(AgencyCode agency, String text, LocalDate dueOn) {

  /**
   * Refuses who may not ask, whom there is no part for, and a date that is not possible.
   *
   * @param lastDay of the assignment; null where it has none. Once it has passed it is no limit any
   *     more: late work still needs its contributions
   */
  void requirePossible(Assignment assignment, LocalDate lastDay, Person by, LocalDate today) {
    requireLead(assignment, by);
    AssignmentStatus status = assignment.course().status();
    if (status == AssignmentStatus.ASSIGNED || status.isClosed())
      throw new Overtaken("coordination.ask.notNow", status);
    if (!assignment.parties().coLeads().contains(agency)
        && !assignment.parties().coordinators().contains(agency))
      throw new RuleViolation("coordination.ask.noPart");
    if (dueOn == null) throw new RuleViolation("coordination.ask.dueMissing");
    if (dueOn.isBefore(today)) throw new RuleViolation("coordination.ask.duePast", today);
    if (lastDay != null && !lastDay.isBefore(today) && dueOn.isAfter(lastDay))
      throw new RuleViolation("coordination.ask.dueTooLate", lastDay);
  }

  /** The lead agency's coordinator and the owner ask and take back, nobody else. */
  static void requireLead(Assignment assignment, Person by) {
    boolean lead = assignment.parties().lead().equals(by.agency());
    boolean owner = by.id().equals(assignment.course().owner());
    if (!owner && !(lead && by.roles().contains(Role.COORDINATOR)))
      throw new RuleViolation("coordination.ask.notYours");
  }
}
