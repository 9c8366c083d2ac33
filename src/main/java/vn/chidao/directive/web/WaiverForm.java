package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.directive.ClearDirective;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DirectiveSheet.TaskLine;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.Lack;
import vn.chidao.directive.model.TaskId;
import vn.chidao.shared.web.Address;
import vn.chidao.shared.web.Announcements;

/**
 * Where the clearing leader lets points go for a reason: those of the task that the address names
 * ({@code task}), or one point of all tasks that lack it ({@code lack}).
 */
@Named
@RequestScoped
public class WaiverForm {
  @Inject DirectiveSheet sheet;
  @Inject ClearDirective clearDirective;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private TaskLine task;
  private List<TaskId> lacking;
  private Clear point;
  private String reason;

  /** Lets the chosen task go without one point, or without all that it lacks. */
  public String waive() {
    TaskId waived = new TaskId(request.getParameter("task"));
    if (point == null) clearDirective.waiveAll(id(), waived, reason);
    else clearDirective.waive(id(), List.of(waived), point, reason);
    announcements.say("clearance.waived");
    return here().with("task", nextLacking()).toString();
  }

  /** Lets every task go that lacks the point of the filter. */
  public String waiveEverywhere() {
    List<TaskId> tasks = getLacking();
    clearDirective.waive(id(), tasks, getLack(), reason);
    announcements.say("clearance.waivedEverywhere", getLack(), tasks.size());
    return here().toString();
  }

  private Address here() {
    return Address.of("/directive/clear-directive")
        .with("faces-redirect", true)
        .with("id", id().value());
  }

  private String nextLacking() {
    return sheet.lacks(id()).stream().findFirst().map(lack -> lack.task().value()).orElse(null);
  }

  private DirectiveId id() {
    return new DirectiveId(request.getParameter("id"));
  }

  /** The task to be looked at; null when none was chosen. */
  public TaskLine getTask() {
    String chosen = request.getParameter("task");
    if (task == null && chosen != null) task = sheet.task(id(), new TaskId(chosen));
    return task;
  }

  /** The one point by which the list is filtered; null when by none, or by any. */
  public Clear getLack() {
    String asked = request.getParameter("lack");
    return Stream.of(Clear.values())
        .filter(clear -> clear.name().equals(asked))
        .findFirst()
        .orElse(null);
  }

  /** The tasks that lack the point of the filter. */
  public List<TaskId> getLacking() {
    if (lacking == null)
      lacking =
          sheet.lacks(id()).stream()
              .filter(lack -> lack.clears().contains(getLack()))
              .map(Lack::task)
              .toList();
    return lacking;
  }

  public Clear getPoint() {
    return point;
  }

  public void setPoint(Clear point) {
    this.point = point;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
