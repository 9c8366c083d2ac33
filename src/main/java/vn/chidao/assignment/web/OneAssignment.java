package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.Announcements;

/** A page on which one thing is done to one assignment, and which leads back to it. */
public abstract class OneAssignment {
  @Inject AssignmentSheet sheet;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(assignment());
  }

  /** The one to show when the address names none. */
  void show(String chosen) {
    id = chosen;
  }

  AssignmentId assignment() {
    return new AssignmentId(id);
  }

  /** Back to the assignment, where it is said what was done. */
  String back(String done, Object... parameters) {
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
}
