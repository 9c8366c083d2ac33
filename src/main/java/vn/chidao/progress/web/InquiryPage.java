package vn.chidao.progress.web;

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
import vn.chidao.progress.AnswerInquiry;
import vn.chidao.progress.ConfirmAnswer;
import vn.chidao.progress.InquirySheet.Line;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.shared.web.Announcements;

/** One obstacle or question: whoever must answer answers, whoever raised it closes it. */
@Named
@RequestScoped
public class InquiryPage {
  @Inject AssignmentSheet sheet;
  @Inject InquiryLines lines;
  @Inject AnswerInquiry answerInquiry;
  @Inject ConfirmAnswer confirmAnswer;
  @Inject Drafts drafts;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String id;
  private String inquiry;
  private AssignmentSheet.Head head;
  private Line line;
  private String text;
  private LocalDate dueOn;
  private Instant savedAt;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
    inquiry = request.getParameter("inquiry");
  }

  /** The named one, or else the first that waits for the acting person. */
  public void load() {
    head = sheet.head(new AssignmentId(id));
    List<Line> all = lines.of(head);
    line =
        all.stream()
            .filter(each -> inquiry == null ? lines.mayAct(each, head) : each.id().equals(inquiry))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.get(0));
    if (line == null) return;
    inquiry = line.id();
    Drafts.Draft draft = drafts.of(form());
    text = draft.get("text");
    savedAt = draft.savedAt();
  }

  private String form() {
    return "progress/inquiry " + inquiry;
  }

  public void save() {
    savedAt = drafts.keep(form(), Collections.singletonMap("text", text));
  }

  public String answer() {
    answerInquiry.answer(new InquiryId(inquiry), text);
    return done("progress.answer.done");
  }

  public String settle() {
    confirmAnswer.settle(new InquiryId(inquiry), text);
    return done("progress.confirm.settled");
  }

  public String sendBack() {
    confirmAnswer.sendBack(new InquiryId(inquiry), text, dueOn);
    return done("progress.confirm.sentBack");
  }

  public String drop() {
    confirmAnswer.drop(new InquiryId(inquiry), text);
    return done("progress.confirm.dropped");
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

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
