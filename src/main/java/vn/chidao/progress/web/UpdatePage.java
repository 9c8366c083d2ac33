package vn.chidao.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.progress.UpdateProgress;
import vn.chidao.shared.web.Announcements;

/** Where the owner tells how far each product is. */
@Named
@RequestScoped
public class UpdatePage {
  @Inject AssignmentSheet sheet;
  @Inject UpdateProgress updateProgress;
  @Inject UpdateForm form;
  @Inject ProgressLines lines;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
    form.open(head);
  }

  public void save() {
    form.keep();
  }

  public String update() {
    updateProgress.update(new AssignmentId(id), form.standings(), form.getChangedOn());
    form.sent();
    announcements.say("progress.update.done");
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public boolean isPossible() {
    return lines.mayUpdate(getHead());
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public UpdateForm getForm() {
    if (head == null) load();
    return form;
  }
}
