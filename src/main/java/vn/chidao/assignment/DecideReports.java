package vn.chidao.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;

/** Decisions on reports at whichever step they wait; each is a use case of its own. */
@ApplicationScoped
public class DecideReports {
  @Inject ReviewReport reviewReport;
  @Inject EndorseReport endorseReport;
  @Inject AcceptReport acceptReport;

  /** {@code shown} is the status that the person saw: what has moved on meanwhile is refused. */
  public void approve(AssignmentId id, ReportId report, AssignmentStatus shown, String note) {
    switch (shown) {
      case AWAITING_ACCEPTANCE -> acceptReport.accept(id, report, note);
      case UNDER_ENDORSEMENT -> endorseReport.endorse(id, report, note);
      default -> reviewReport.approve(id, report, note);
    }
  }

  public void sendBack(AssignmentId id, ReportId report, AssignmentStatus shown, String reason) {
    switch (shown) {
      case AWAITING_ACCEPTANCE -> acceptReport.sendBack(id, report, reason);
      case UNDER_ENDORSEMENT -> endorseReport.sendBack(id, report, reason);
      default -> reviewReport.sendBack(id, report, reason);
    }
  }

  /** Back to the supervisor, from whoever decides after them. */
  public void backToReview(
      AssignmentId id, ReportId report, AssignmentStatus shown, String reason) {
    if (shown == AssignmentStatus.UNDER_ENDORSEMENT) endorseReport.backToReview(id, report, reason);
    else acceptReport.backToReview(id, report, reason);
  }

  public void acceptPart(AssignmentId id, ReportId report, Set<String> products, String reason) {
    acceptReport.acceptPart(id, report, products, reason);
  }
}
