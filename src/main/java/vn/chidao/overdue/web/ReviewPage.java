package vn.chidao.overdue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.draft.Drafts;
import vn.chidao.overdue.ReviewSheet.Line;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.web.Announcements;

/**
 * One month's review: the supervisor confirms, the Office decides, the agency reaches milestones.
 */
@Named
@RequestScoped
public class ReviewPage {
  @Inject AssignmentSheet sheet;
  @Inject ReviewLines lines;
  @Inject ReviewAnswers answers;
  @Inject Drafts drafts;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private String review;
  private AssignmentSheet.Head head;
  private Line line;
  private String note;
  private Instant savedAt;
  private LocalDate reportDueOn;
  private String milestone;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
    review = request.getParameter("review");
  }

  /** The named month, or else the one that waits for the acting person, or else the last. */
  public void load() {
    head = sheet.head(new AssignmentId(id));
    List<Line> all = lines.of(head);
    line =
        all.stream()
            .filter(each -> review == null ? lines.mayAct(each, head) : each.id().equals(review))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.get(0));
    if (line == null) return;
    review = line.id();
    Drafts.Draft draft = drafts.of(form());
    note = draft.get("note");
    savedAt = draft.savedAt();
  }

  private String form() {
    return "overdue/review " + review;
  }

  public void save() {
    savedAt = drafts.keep(form(), Collections.singletonMap("note", note));
  }

  public String confirm() {
    answers.confirm(new ReviewId(review), note);
    return done("overdue.confirm.done");
  }

  public String refuse() {
    answers.refuse(new ReviewId(review), note);
    return done("overdue.sentBack.done");
  }

  public String accept() {
    answers.accept(new ReviewId(review), note);
    return done("overdue.accept.done");
  }

  public String sendBack() {
    answers.sendBack(new ReviewId(review), note);
    return done("overdue.sentBack.done");
  }

  public String takeNote() {
    answers.takeNote(new ReviewId(review), note, reportDueOn);
    return done("overdue.takeNote.done");
  }

  public String reach() {
    answers.reach(new ReviewId(review), milestone, note);
    return done("overdue.reach.done");
  }

  private String done(String said) {
    drafts.drop(form());
    announcements.say(said);
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public Line getLine() {
    if (head == null) load();
    return line;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public LocalDate getReportDueOn() {
    return reportDueOn;
  }

  public void setReportDueOn(LocalDate reportDueOn) {
    this.reportDueOn = reportDueOn;
  }

  public String getMilestone() {
    return milestone;
  }

  public void setMilestone(String milestone) {
    this.milestone = milestone;
  }
}
