package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.WithdrawAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** What supervisors and the Office of the Government decide in the demo. */
@ApplicationScoped
class DemoDecisions {
  @Inject DemoPeople people;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject ExtendDeadline extendDeadline;
  @Inject WithdrawAssignment withdrawAssignment;
  @Inject ReportSheet reportSheet;
  @Inject AssignmentSheet sheet;
  @Inject Clock clock;

  void approve(AssignmentId id, AgencyCode agency, String note) {
    people.act(agency, Role.SUPERVISOR);
    reviewReport.approve(id, waiting(id), note);
  }

  void sendBack(AssignmentId id, AgencyCode agency, String reason) {
    people.act(agency, Role.SUPERVISOR);
    reviewReport.sendBack(id, waiting(id), reason);
  }

  void accept(AssignmentId id, String note) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    acceptReport.accept(id, waiting(id), note);
  }

  /** By so many days from today, so that the demo is never stale. */
  void extend(AssignmentId id, long days, String document, String reason) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    LocalDate to = VietnamTime.today(clock).plusDays(days);
    extendDeadline.extend(id, sheet.edition(id), to, document, reason);
  }

  void withdraw(AssignmentId id, String reason) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.ISSUER);
    withdrawAssignment.withdraw(id, reason);
  }

  private ReportId waiting(AssignmentId id) {
    return new ReportId(reportSheet.reports(id).get(0).id());
  }
}
