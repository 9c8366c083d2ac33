package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.assignment.AcceptReport;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Inbox;
import vn.chidao.assignment.ReviewReport;
import vn.chidao.assignment.model.Act;
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
  private static final int WAITING = 200;

  @Inject Inbox inbox;
  @Inject AssignmentSheet sheet;
  @Inject ReviewReport reviewReport;
  @Inject AcceptReport acceptReport;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private List<String> waiting;
  private AssignmentSheet.Head head;
  private AssignmentSheet.Report report;
  private String note;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  /** Without an assignment in the address the most urgent one is shown. */
  public void load() {
    waiting =
        Stream.of(Act.REVIEW, Act.ACCEPT)
            .filter(act -> actor.has(act.role()))
            .flatMap(act -> inbox.page(new Inbox.Filter(null, null, act), 0, WAITING).stream())
            .map(Inbox.Item::id)
            .distinct()
            .toList();
    if (id == null && waiting.isEmpty()) return;
    if (id == null) id = waiting.get(0);
    head = sheet.head(new AssignmentId(id));
    if (head.status().isUnderDecision())
      report = sheet.reports(new AssignmentId(id)).stream().findFirst().orElse(null);
  }

  public String approve() {
    AssignmentId assignment = new AssignmentId(id);
    ReportId shown = new ReportId(request.getParameter("report"));
    if (isAcceptance()) acceptReport.accept(assignment, shown, note);
    else reviewReport.approve(assignment, shown, note);
    return next(isAcceptance() ? "assignment.review.accepted" : "assignment.review.approved");
  }

  public String sendBack() {
    AssignmentId assignment = new AssignmentId(id);
    ReportId shown = new ReportId(request.getParameter("report"));
    if (isAcceptance()) acceptReport.sendBack(assignment, shown, note);
    else reviewReport.sendBack(assignment, shown, note);
    return next("assignment.review.sentBack");
  }

  /** What the page showed is what is decided, even if it has moved on meanwhile. */
  private boolean isAcceptance() {
    return AssignmentStatus.AWAITING_ACCEPTANCE.name().equals(request.getParameter("status"));
  }

  private String next(String done) {
    announcements.say(done);
    return getNext() == null
        ? "/assignment/inbox?faces-redirect=true"
        : "/assignment/review-report?faces-redirect=true&id=" + getNext();
  }

  /** The report after this one; null when this is the only one. */
  public String getNext() {
    List<String> all = getWaiting();
    if (all.isEmpty() || all.equals(List.of(id))) return null;
    return all.get((all.indexOf(id) + 1) % all.size());
  }

  public int getPosition() {
    return getWaiting().indexOf(id) + 1;
  }

  public List<String> getWaiting() {
    if (waiting == null) load();
    return waiting;
  }

  /** Whether this person can decide on it; who did the work cannot. */
  public boolean isOpen() {
    return report != null && Acts.of(head, actor).review();
  }

  public boolean isPeriodic() {
    return report != null && report.kind() == ReportKind.PERIODIC;
  }

  public String getProductNames() {
    return String.join(
        "; ",
        sheet.products(new AssignmentId(id)).stream().map(AssignmentSheet.Product::name).toList());
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    return head;
  }

  public AssignmentSheet.Report getReport() {
    return report;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
