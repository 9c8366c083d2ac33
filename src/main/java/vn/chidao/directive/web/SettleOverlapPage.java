package vn.chidao.directive.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import vn.chidao.directive.Alike;
import vn.chidao.directive.Alike.Found;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.Overlaps;
import vn.chidao.directive.SettleOverlap;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.OverlapVerdict;
import vn.chidao.directive.model.TaskId;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.web.Announcements;

/** A task of a draft beside those that it is alike; the issuer decides about each. */
@Named
@ViewScoped
public class SettleOverlapPage implements Serializable {
  @Inject Overlaps overlaps;
  @Inject SettleOverlap settleOverlap;
  @Inject DraftDirective draftDirective;
  @Inject DirectiveSheet sheet;
  @Inject Announcements announcements;

  private String directive;
  private String task;
  private String number;
  private Found found;
  private Map<String, String> reasons = new HashMap<>();

  public String load() {
    DirectiveSheet.Head head = sheet.head(new DirectiveId(directive));
    if (head.status() != DirectiveStatus.DRAFT) return DirectivePage.address(directive);
    number = head.number();
    find();
    return null;
  }

  private void find() {
    found = overlaps.of(new DirectiveId(directive)).get(task);
    if (found == null) throw new NothingThere();
  }

  public String keep(Alike other) {
    return settle(other, OverlapVerdict.KEPT);
  }

  public String restate(Alike other) {
    return settle(other, OverlapVerdict.RESTATES);
  }

  private String settle(Alike other, OverlapVerdict verdict) {
    settleOverlap.settle(
        new DirectiveId(directive),
        new TaskId(task),
        other.decided(verdict, reasons.get(other.task())));
    announcements.say("overlap.done", other.number());
    find();
    return found.isUndecided()
        ? "/directive/settle-overlap?faces-redirect=true&directive=" + directive + "&task=" + task
        : DraftDirectivePage.address(directive);
  }

  /** To drop the task is a decision too. */
  public String remove() {
    draftDirective.removeTask(new DirectiveId(directive), new TaskId(task));
    announcements.say("draft.task.removed");
    return DraftDirectivePage.address(directive);
  }

  public Found getFound() {
    return found;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  public String getNumber() {
    return number;
  }

  public String getDirective() {
    return directive;
  }

  public void setDirective(String directive) {
    this.directive = directive;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }
}
