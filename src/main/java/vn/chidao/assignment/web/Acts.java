package vn.chidao.assignment.web;

import vn.chidao.assignment.AssignmentSheet.Head;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;

/** What a person can do next with an assignment, so that its page offers just that. */
public record Acts(
    boolean receive,
    boolean nameOwner,
    boolean changeOwner,
    boolean report,
    boolean review,
    boolean extend,
    boolean withdraw) {

  static Acts of(Head head, Actor actor) {
    AssignmentStatus status = head.status();
    boolean lead = head.lead().equals(actor.agency().value());
    boolean owner = actor.id().value().equals(head.owner());
    boolean coordinates = lead && actor.has(Role.COORDINATOR);
    boolean open = !status.isClosed();
    return new Acts(
        coordinates && status == AssignmentStatus.ASSIGNED,
        coordinates && status == AssignmentStatus.RECEIVED,
        coordinates && status.isWithOwner(),
        owner && status.isWithOwner() && actor.has(Role.OFFICIAL),
        !worksOnIt(head, actor) && decides(status, lead, actor),
        open && head.kind() == DeadlineKind.FIXED && actor.has(Role.REVIEWER),
        open && actor.has(Role.ISSUER));
  }

  /** The owner and their deputy, as themselves or in whose name they act. */
  private static boolean worksOnIt(Head head, Actor actor) {
    return actor.person().hasHandIn(head.owner());
  }

  private static boolean decides(AssignmentStatus status, boolean lead, Actor actor) {
    return switch (status) {
      case UNDER_REVIEW -> lead && actor.has(Role.SUPERVISOR);
      case UNDER_ENDORSEMENT -> lead && actor.has(Role.AGENCY_LEADER);
      case AWAITING_ACCEPTANCE -> actor.has(Role.REVIEWER);
      default -> false;
    };
  }
}
