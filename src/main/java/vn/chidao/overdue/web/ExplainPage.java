package vn.chidao.overdue.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.draft.Drafts;
import vn.chidao.overdue.ExplainOverdue;
import vn.chidao.overdue.ReviewSheet;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.web.Announcements;

/** Where the agency explains why an assignment is late, and plans how it is caught up. */
@Named
@ViewScoped
public class ExplainPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AssignmentSheet sheet;
  @Inject ReviewLines lines;
  @Inject ExplainOverdue explainOverdue;
  @Inject Drafts drafts;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private transient AssignmentSheet.Head head;
  private String id;
  private String review;
  private ExplanationForm form;
  private Instant savedAt;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  /** The month that waits for the acting person's words; none when there is nothing to explain. */
  public void load() {
    if (form != null) return;
    AssignmentSheet.Head head = getHead();
    ReviewSheet.Line line =
        lines.of(head).stream()
            .filter(each -> lines.mayExplain(each, head))
            .findFirst()
            .orElse(null);
    if (line == null) return;
    review = line.id();
    Drafts.Draft draft = drafts.of(draftName());
    savedAt = draft.savedAt();
    form =
        savedAt == null
            ? ExplanationForm.of(line, lines.steps(head, line))
            : ExplanationForm.of(draft);
  }

  private String draftName() {
    return "overdue/explain " + review;
  }

  public void save() {
    savedAt = drafts.keep(draftName(), form.typed());
  }

  public String explain() {
    explainOverdue.explain(new ReviewId(review), form.explanation());
    drafts.drop(draftName());
    announcements.say("overdue.explain.done");
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  public ReviewSheet.Line getLine() {
    return lines.of(getHead()).stream()
        .filter(each -> each.id().equals(review))
        .findFirst()
        .orElse(null);
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) head = sheet.head(new AssignmentId(id));
    return head;
  }

  public String getId() {
    return id;
  }

  public ExplanationForm getForm() {
    return form;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
