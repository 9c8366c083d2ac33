package vn.chidao.coordination.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.coordination.AskContributions;
import vn.chidao.shared.web.Announcements;

/** Where the lead agency asks coordinating agencies for their part, all at once or again. */
@Named
@RequestScoped
public class AskPage {
  @Inject AssignmentSheet sheet;
  @Inject AskContributions askContributions;
  @Inject AskForm form;
  @Inject ContributionLines lines;
  @Inject Deadlines deadlines;
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
    form.open(head, request.getParameter("agency"));
  }

  public void save() {
    form.keep();
  }

  public String ask() {
    var dates = form.dates();
    askContributions.ask(new AssignmentId(id), form.getText(), dates);
    form.sent();
    announcements.say("coordination.ask.done", dates.size());
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  /** True while the request is being sent: only then must anything be filled in. */
  public boolean isSending() {
    return request.getParameterMap().containsKey("form:do");
  }

  public boolean isPossible() {
    return lines.mayAsk(getHead());
  }

  /** The last day that can be given; null when there is no limit. */
  public LocalDate getLatest() {
    LocalDate lastDay = deadlines.lastDay(getHead().dueOn());
    return lastDay == null || lastDay.isBefore(deadlines.today()) ? null : lastDay;
  }

  public LocalDate getToday() {
    return deadlines.today();
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public AskForm getForm() {
    if (head == null) load();
    return form;
  }
}
