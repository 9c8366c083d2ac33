package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.ExtendDeadline;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.web.Announcements;

/** Where the Office of the Government records a decision that moves a deadline. */
@Named
@RequestScoped
public class ExtendDeadlinePage {
  @Inject AssignmentSheet sheet;
  @Inject ExtendDeadline extendDeadline;
  @Inject EffectPreview preview;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private AssignmentSheet.Head head;
  private LocalDate to;
  private String document;
  private String reason;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new AssignmentId(id));
  }

  public String extend() {
    extendDeadline.extend(new AssignmentId(id), to, document, reason);
    announcements.say("assignment.extend.done", to);
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public List<EffectPreview.Line> getEffect() {
    return preview.ofDeadline(new AssignmentId(id), to);
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

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
