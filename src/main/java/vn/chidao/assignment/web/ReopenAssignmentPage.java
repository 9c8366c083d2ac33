package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReopenAssignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.Announcements;

/** Where the issuing side takes an acceptance back. */
@Named
@RequestScoped
public class ReopenAssignmentPage {
  @Inject AssignmentSheet sheet;
  @Inject ReopenAssignment reopenAssignment;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private String reason;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
  }

  public String reopen() {
    reopenAssignment.reopen(new AssignmentId(id), reason);
    return back("assignment.reopen.done");
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
