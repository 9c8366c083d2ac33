package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.RecallReport;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.ReportId;

/** Where an owner takes a report back that waits for a decision. */
@Named
@RequestScoped
public class RecallReportPage extends OneAssignment {
  @Inject RecallReport recallReport;
  @Inject ReportSheet reports;
  @Inject Deadlines deadlines;

  private String report;
  private String reason;

  /** Whether this installation lets owners do it. */
  public boolean isAllowed() {
    return deadlines.isRecallable();
  }

  /** The report that is shown; when it is decided meanwhile, it is not another one. */
  public String getReport() {
    if (report == null) report = request.getParameter("report");
    if (report == null)
      report =
          reports.reports(assignment()).stream()
              .findFirst()
              .map(ReportSheet.Report::id)
              .orElse(null);
    return report;
  }

  public String recall() {
    recallReport.recall(assignment(), new ReportId(getReport()), reason);
    announcements.say("assignment.recall.done");
    return "/assignment/submit-report?faces-redirect=true&id=" + getId();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
