package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.RequestExtension;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.Announcements;

/** Where the owner asks for a later deadline. */
@Named
@RequestScoped
public class RequestExtensionPage {
  @Inject AssignmentSheet sheet;
  @Inject RequestExtension requestExtension;
  @Inject Deadlines deadlines;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private LocalDate to;
  private String reason;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
  }

  public String ask() {
    requestExtension.request(new AssignmentId(id), to, reason);
    return back("assignment.extension.asked");
  }

  /** Working days to the deadline; negative when it has passed. */
  public int getDaysLeft() {
    return getHead().dueOn() == null ? 0 : deadlines.workingDaysLeft(getHead().dueOn());
  }

  public int getShortNotice() {
    return deadlines.extensionNoticeWorkingDays();
  }

  private String back(String done, Object... parameters) {
    announcements.say(done, parameters);
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
