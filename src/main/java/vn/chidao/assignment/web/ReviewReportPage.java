package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.DecideReports;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.ReportId;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.shared.Actor;
import vn.chidao.shared.web.Announcements;

/**
 * Where a supervisor reviews a report and the Office of the Government decides on its acceptance:
 * what was asked for beside what was delivered, and after the decision the next one.
 */
@Named
@RequestScoped
public class ReviewReportPage {
  @Inject ReviewQueue queue;
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;
  @Inject DecideReports decideReports;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private ReportSheet.Report report;
  private String note;
  private List<String> accepted;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  /** Without an assignment in the address the most urgent one is shown. */
  public void load() {
    List<String> waiting = queue.ids();
    if (id == null && waiting.isEmpty()) return;
    if (id == null) id = waiting.get(0);
    head = sheet.head(new AssignmentId(id));
    if (head.status().isUnderDecision())
      report = reportSheet.reports(new AssignmentId(id)).stream().findFirst().orElse(null);
  }

  public String approve() {
    decideReports.approve(new AssignmentId(id), shownReport(), shownStatus(), note);
    return next("assignment.review.done." + shownStatus());
  }

  public String sendBack() {
    decideReports.sendBack(new AssignmentId(id), shownReport(), shownStatus(), note);
    return next("assignment.review.sentBack");
  }

  public String acceptPart() {
    Set<String> chosen = accepted == null ? Set.of() : Set.copyOf(accepted);
    decideReports.acceptPart(new AssignmentId(id), shownReport(), chosen, note);
    return next("assignment.review.partlyAccepted");
  }

  /** What the page showed is what is decided, even if it has moved on meanwhile. */
  private AssignmentStatus shownStatus() {
    return AssignmentStatus.valueOf(request.getParameter("status"));
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
    return queue.after(id);
  }

  public int getPosition() {
    return queue.ids().indexOf(id) + 1;
  }

  public List<String> getWaiting() {
    return queue.ids();
  }

  /** Whether this person can decide on it; who did the work cannot. */
  public boolean isOpen() {
    return getReport() != null && Acts.of(head, actor).review();
  }

  public boolean isPeriodic() {
    return getReport() != null && report.kind() == ReportKind.PERIODIC;
  }

  /** The products that can be accepted one by one; none when there is nothing to part. */
  public List<AssignmentSheet.Product> getPartable() {
    if (head.status() != AssignmentStatus.AWAITING_ACCEPTANCE || isPeriodic()) return List.of();
    List<AssignmentSheet.Product> owed =
        sheet.products(new AssignmentId(id)).stream().filter(p -> p.acceptedOn() == null).toList();
    return owed.size() > 1 ? owed : List.of();
  }

  public List<String> getAccepted() {
    return accepted;
  }

  public void setAccepted(List<String> accepted) {
    this.accepted = accepted;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public ReportSheet.Report getReport() {
    if (head == null) load();
    return report;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
