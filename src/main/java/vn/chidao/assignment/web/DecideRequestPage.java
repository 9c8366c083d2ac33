package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.web.Announcements;

/** Where whoever has to answer an agency's request does so: supervisor, reviewer or issuer. */
@Named
@RequestScoped
public class DecideRequestPage {
  @Inject AssignmentSheet sheet;
  @Inject AssignmentRequests requests;
  @Inject RequestAnswers answers;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private AssignmentRequests.Request asked;
  private LocalDate to;
  private String document;
  private String note;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
    asked =
        requests.of(new AssignmentId(id)).stream()
            .filter(each -> Ways.actOn(each, head, actor) != null)
            .findFirst()
            .orElse(null);
    if (asked != null && to == null) to = asked.proposedDueOn();
  }

  public String passOn() {
    answers.passOn(new AssignmentId(id), note);
    return back("assignment.extension.passedOn");
  }

  public String stop() {
    answers.stop(new AssignmentId(id), note);
    return back("assignment.extension.stopped");
  }

  public String grant() {
    answers.grantExtension(new AssignmentId(id), to, document, note);
    return back("assignment.extend.done", to);
  }

  public String decline() {
    answers.declineExtension(new AssignmentId(id), note);
    return back("assignment.extension.declined");
  }

  public String keep() {
    answers.keep(new AssignmentId(id), note);
    return back("assignment.return.kept");
  }

  private String back(String done, Object... parameters) {
    announcements.say(done, parameters);
    return "/assignment/inbox?faces-redirect=true";
  }

  /** What this person has to decide; null when nothing waits for them. */
  public Act getAct() {
    if (head == null) load();
    return asked == null ? null : Ways.actOn(asked, head, actor);
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public AssignmentRequests.Request getAsked() {
    return asked;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
