package vn.chidao.overdue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Timeliness;
import vn.chidao.overdue.ReviewSheet;
import vn.chidao.overdue.ReviewSheet.Line;
import vn.chidao.overdue.ReviewSheet.Step;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/**
 * The monthly reviews of a late assignment as pages show them, and what the acting person can do
 * next: {@code #{reviewLines.of(head)}}.
 */
@Named
@RequestScoped
public class ReviewLines {
  @Inject ReviewSheet sheet;
  @Inject Deadlines deadlines;
  @Inject Actor actor;
  private final Map<String, List<Line>> known = new HashMap<>();
  private final Map<String, List<Step>> roadmaps = new HashMap<>();

  public List<Line> of(AssignmentSheet.Head head) {
    return known.computeIfAbsent(head.id(), id -> sheet.of(new AssignmentId(id)));
  }

  public List<Step> steps(AssignmentSheet.Head head, Line line) {
    return roadmaps.computeIfAbsent(head.id(), id -> sheet.roadmaps(new AssignmentId(id))).stream()
        .filter(step -> step.review().equals(line.id()))
        .toList();
  }

  /** The milestones that can still be marked as reached. */
  public List<Step> unreached(AssignmentSheet.Head head, Line line) {
    return steps(head, line).stream().filter(step -> step.reachedOn() == null).toList();
  }

  /** As people write a month: 7/2024. */
  public String month(Line line) {
    String[] parts = line.month().split("-");
    return Integer.parseInt(parts[1]) + "/" + parts[0];
  }

  public boolean isLate(AssignmentSheet.Head head) {
    return deadlines.timeliness(head.status(), head.kind(), head.dueOn(), head.completedOn())
        == Timeliness.OVERDUE;
  }

  /** The year from which a late assignment was carried over (rules R5.7); null when it was not. */
  public String carriedOverFrom(AssignmentSheet.Head head) {
    LocalDate due = head.dueOn();
    boolean earlier = due != null && due.getYear() < deadlines.today().getYear();
    return earlier && isLate(head) ? "" + due.getYear() : null;
  }

  public boolean mayExplain(Line line, AssignmentSheet.Head head) {
    return line.status() == OverdueStatus.OPENED && isAgency(head);
  }

  public boolean mayConfirm(Line line, AssignmentSheet.Head head) {
    return line.status() == OverdueStatus.EXPLAINED
        && isLead(head)
        && actor.has(Role.SUPERVISOR)
        && !actor.person().hasHandIn(line.explainedBy());
  }

  public boolean mayDecide(Line line) {
    return line.status() == OverdueStatus.CONFIRMED
        && actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE)
        && actor.has(Role.REVIEWER)
        && !actor.person().hasHandIn(line.explainedBy())
        && !actor.person().hasHandIn(line.confirmedBy());
  }

  public boolean mayReach(Line line, AssignmentSheet.Head head) {
    return line.status() == OverdueStatus.WATCHED && isAgency(head);
  }

  public boolean mayAct(Line line, AssignmentSheet.Head head) {
    return mayExplain(line, head)
        || mayConfirm(line, head)
        || mayDecide(line)
        || mayReach(line, head);
  }

  private boolean isAgency(AssignmentSheet.Head head) {
    boolean owner = isMe(head.owner()) && actor.has(Role.OFFICIAL);
    return owner || isLead(head) && actor.has(Role.COORDINATOR);
  }

  private boolean isLead(AssignmentSheet.Head head) {
    return head.lead().equals(actor.agency().value());
  }

  private boolean isMe(String official) {
    return actor.id().value().equals(official);
  }
}
