package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.DecideReports;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.shared.Actor;

/**
 * Where a supervisor reviews a report and the Office of the Government decides on its acceptance:
 * what was asked for beside what was delivered, and after the decision the next one.
 */
@Named
@RequestScoped
public class ReviewReportPage extends OneAssignment {
  @Inject ReviewQueue queue;
  @Inject ReportSheet reportSheet;
  @Inject DecideReports decideReports;
  @Inject Actor actor;

  private ReportSheet.Report report;
  private String note;
  private List<String> accepted;

  /** Without an assignment in the address the most urgent one is shown. */
  @Override
  public void load() {
    List<String> waiting = queue.ids();
    if (getId() == null && waiting.isEmpty()) return;
    if (getId() == null) show(waiting.get(0));
    super.load();
    if (getHead().status().isUnderDecision() || isDeciding())
      report =
          reportSheet.reports(assignment()).stream()
              .filter(each -> !isDeciding() || each.id().equals(shownReport().value()))
              .findFirst()
              .orElse(null);
  }

  public String approve() {
    decideReports.approve(assignment(), shownReport(), shownStatus(), note);
    return next("assignment.review.done." + shownStatus());
  }

  public String sendBack() {
    decideReports.sendBack(assignment(), shownReport(), shownStatus(), note);
    return next("assignment.review.sentBack");
  }

  public String backToReview() {
    decideReports.backToReview(assignment(), shownReport(), shownStatus(), note);
    return next("assignment.review.again.done");
  }

  public String acceptPart() {
    Set<String> chosen = accepted == null ? Set.of() : Set.copyOf(accepted);
    decideReports.acceptPart(assignment(), shownReport(), chosen, note);
    return next("assignment.review.partlyAccepted");
  }

  /** What the page showed is what is decided, even if it has moved on meanwhile. */
  private AssignmentStatus shownStatus() {
    return AssignmentStatus.valueOf(request.getParameter("status"));
  }

  /** The step at which the page offers to decide. */
  public AssignmentStatus getShown() {
    return isDeciding() ? shownStatus() : getHead().status();
  }

  private ReportId shownReport() {
    return new ReportId(request.getParameter("report"));
  }

  private String next(String done) {
    announcements.say(done);
    return getNext() == null
        ? "/assignment/inbox?faces-redirect=true"
        : "/assignment/review-report?faces-redirect=true&id=" + getNext();
  }

  public String getNext() {
    return queue.after(getId());
  }

  public int getPosition() {
    return queue.ids().indexOf(getId()) + 1;
  }

  public List<String> getWaiting() {
    return queue.ids();
  }

  /** Whether this person can decide on it; who did the work cannot. */
  public boolean isOpen() {
    return isDeciding() || getReport() != null && Acts.of(getHead(), actor).review();
  }

  /** On what the page offered: has it moved on, the form still stands with what was typed. */
  private boolean isDeciding() {
    return request.getParameter("deciding") != null;
  }

  public boolean isOwn() {
    return actor.person().hasHandIn(getHead().owner());
  }

  public boolean isPeriodic() {
    return getReport() != null && report.kind() == ReportKind.PERIODIC;
  }

  /** The products that can be accepted one by one; none when there is nothing to part. */
  public List<AssignmentSheet.Product> getPartable() {
    if (getShown() != AssignmentStatus.AWAITING_ACCEPTANCE || isPeriodic()) return List.of();
    List<AssignmentSheet.Product> owed =
        sheet.products(assignment()).stream().filter(p -> p.acceptedOn() == null).toList();
    return owed.size() > 1 ? owed : List.of();
  }

  public List<String> getAccepted() {
    return accepted;
  }

  public void setAccepted(List<String> accepted) {
    this.accepted = accepted;
  }

  public ReportSheet.Report getReport() {
    getHead();
    return report;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
