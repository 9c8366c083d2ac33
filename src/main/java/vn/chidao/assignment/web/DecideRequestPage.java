package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentRequests;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.assignment.model.Act;
import vn.chidao.shared.Actor;

/** Where whoever has to answer an agency's request does so: supervisor, reviewer or issuer. */
@Named
@RequestScoped
public class DecideRequestPage extends OneChange {
  @Inject AssignmentRequests requests;
  @Inject RequestAnswers answers;
  @Inject EffectPreview preview;
  @Inject Actor actor;

  private AssignmentRequests.Request asked;
  private LocalDate to;
  private String document;
  private String note;

  @Override
  public void load() {
    super.load();
    asked = requests.of(assignment()).stream().filter(this::isOffered).findFirst().orElse(null);
    if (asked != null && to == null) to = asked.proposedDueOn();
  }

  /** What the page offered is what is answered, even if somebody else was faster. */
  private boolean isOffered(AssignmentRequests.Request each) {
    String offered = request.getParameter("asked");
    return offered == null
        ? Ways.actOn(each, getHead(), actor) != null
        : offered.equals("" + each.number());
  }

  public String passOn() {
    answers.passOn(assignment(), note);
    return back("assignment.extension.passedOn");
  }

  public String stop() {
    answers.stop(assignment(), note);
    return back("assignment.extension.stopped");
  }

  public String grant() {
    answers.grantExtension(assignment(), seen(), to, document, note);
    return back("assignment.extend.done", to);
  }

  public String decline() {
    answers.declineExtension(assignment(), note);
    return back("assignment.extension.declined");
  }

  public String keep() {
    answers.keep(assignment(), note);
    return back("assignment.return.kept");
  }

  /** What this person has to decide; null when nothing waits for them. */
  public Act getAct() {
    AssignmentSheet.Head head = getHead();
    String offered = request.getParameter("act");
    if (asked == null || offered == null)
      return asked == null ? null : Ways.actOn(asked, head, actor);
    return Act.valueOf(offered);
  }

  /** What granting the extension would change; nothing is written. */
  public List<EffectPreview.Line> getEffect() {
    return preview.ofDeadline(assignment(), to);
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
