package vn.chidao.coordination.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.coordination.Contribute;
import vn.chidao.coordination.ContributionSheet;
import vn.chidao.coordination.ContributionSheet.Line;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.draft.Drafts;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Announcements;

/** Where an asked agency answers: with its part, or with the reason why there is none. */
@Named
@RequestScoped
public class ContributePage {
  private static final String INBOX = "/assignment/inbox?faces-redirect=true";

  @Inject AssignmentSheet sheet;
  @Inject ContributionSheet contributions;
  @Inject ContributionLines lines;
  @Inject Contribute contribute;
  @Inject Drafts drafts;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;
  @Inject Actor actor;

  private String id;
  private AssignmentSheet.Head head;
  private Line line;
  private String text;
  private Instant savedAt;
  private Part upload;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  /** The last request to the person's own agency. */
  public void load() {
    head = sheet.head(new AssignmentId(id));
    line =
        contributions.of(new AssignmentId(id)).stream()
            .filter(each -> each.row().agency().equals(actor.agency().value()))
            .findFirst()
            .orElse(null);
    if (line == null || !line.row().status().isOpen()) return;
    Drafts.Draft draft = drafts.of(form());
    text = draft.get("text");
    savedAt = draft.savedAt();
  }

  /** What the page showed is what is answered, even if it was asked again meanwhile. */
  private ContributionId shown() {
    return new ContributionId(request.getParameter("contribution"));
  }

  private String form() {
    return "coordination/contribute " + id;
  }

  public void save() {
    savedAt = drafts.keep(form(), Collections.singletonMap("text", text));
  }

  public void attach() throws IOException {
    if (upload == null) return;
    save();
    contribute.attach(
        shown(), upload.getSubmittedFileName(), upload.getInputStream().readAllBytes());
    line = contributions.one(shown());
  }

  public void remove(String file) {
    save();
    contribute.remove(shown(), file);
    line = contributions.one(shown());
  }

  public String answer() {
    contribute.answer(shown(), text);
    return done("coordination.answer.done");
  }

  public String nothing() {
    contribute.nothing(shown(), text);
    return done("coordination.nothing.done");
  }

  private String done(String said) {
    drafts.drop(form());
    announcements.say(said);
    return INBOX;
  }

  public boolean isOpen() {
    return getLine() != null && lines.mayAnswer(line);
  }

  /** Whoever coordinates may name who answers. */
  public boolean isCoordinating() {
    return actor.has(Role.COORDINATOR);
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

  public Instant getSavedAt() {
    return savedAt;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }
}
