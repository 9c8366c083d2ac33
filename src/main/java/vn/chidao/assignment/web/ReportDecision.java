package vn.chidao.assignment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.EndorseReport;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;

/** Which decision a button means at the step that the page showed. */
@ApplicationScoped
public class ReportDecision {
  @Inject ReviewReport reviewReport;
  @Inject EndorseReport endorseReport;
  @Inject AcceptReport acceptReport;

  void approve(AssignmentId id, ReportId report, String status, String note) {
    if (is(status, AssignmentStatus.AWAITING_ACCEPTANCE)) acceptReport.accept(id, report, note);
    else if (is(status, AssignmentStatus.UNDER_ENDORSEMENT))
      endorseReport.endorse(id, report, note);
    else reviewReport.approve(id, report, note);
  }

  void sendBack(AssignmentId id, ReportId report, String status, String reason) {
    if (is(status, AssignmentStatus.AWAITING_ACCEPTANCE)) acceptReport.sendBack(id, report, reason);
    else if (is(status, AssignmentStatus.UNDER_ENDORSEMENT))
      endorseReport.sendBack(id, report, reason);
    else reviewReport.sendBack(id, report, reason);
  }

  void acceptPart(AssignmentId id, ReportId report, List<String> products, String reason) {
    Set<String> chosen = products == null ? Set.of() : Set.copyOf(products);
    acceptReport.acceptPart(id, report, chosen, reason);
  }

  private static boolean is(String shown, AssignmentStatus status) {
    return status.name().equals(shown);
  }
}
