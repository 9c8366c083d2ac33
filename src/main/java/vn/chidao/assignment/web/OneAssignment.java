package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Edition;
import vn.chidao.shared.web.Announcements;

/** A page on which one thing is done to one assignment, and which leads back to it. */
public abstract class OneAssignment {
  @Inject AssignmentSheet sheet;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private String seen;

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

  /** What the page showed is what is changed: its form carries it along. */
  public String getSeen() {
    if (seen == null) seen = sheet.edition(assignment()).value();
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }

  Edition seen() {
    return new Edition(seen);
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
