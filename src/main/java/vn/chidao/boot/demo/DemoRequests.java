package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.RequestExtension;
import vn.chidao.assignment.ReturnAssignment;
import vn.chidao.assignment.ReviewExtension;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReturnGround;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** What the demo's agencies ask of the issuing side, and what became of it. */
@ApplicationScoped
class DemoRequests {
  @Inject DemoPeople people;
  @Inject AssignmentSheet sheet;
  @Inject RequestExtension requestExtension;
  @Inject ReviewExtension reviewExtension;
  @Inject ExtendDeadline extendDeadline;
  @Inject ReturnAssignment returnAssignment;
  @Inject Clock clock;

  void askExtension(AssignmentId id, long days, String reason) {
    people.actAsOwner(sheet.head(id).owner());
    requestExtension.request(id, VietnamTime.today(clock).plusDays(days), reason);
  }

  void passOn(AssignmentId id, AgencyCode agency, String note) {
    people.act(agency, Role.SUPERVISOR);
    reviewExtension.passOn(id, note);
  }

  void decline(AssignmentId id, String reason) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    extendDeadline.decline(id, reason);
  }

  void giveBack(AssignmentId id, AgencyCode agency, AgencyCode proposed, String statement) {
    people.act(agency, Role.COORDINATOR);
    returnAssignment.giveBack(id, ReturnGround.NOT_COMPETENT, statement, null, proposed);
  }
}
