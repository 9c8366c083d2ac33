package vn.chidao.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.progress.InquirySheet;
import vn.chidao.progress.InquirySheet.Line;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.progress.model.InquiryStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/**
 * The obstacles and questions of an assignment as pages show them, and what the acting person can
 * do next: {@code #{inquiryLines.of(head)}}.
 */
@Named
@RequestScoped
public class InquiryLines {
  @Inject InquirySheet sheet;
  @Inject Actor actor;
  private final Map<String, List<Line>> known = new HashMap<>();

  public List<Line> of(AssignmentSheet.Head head) {
    return known.computeIfAbsent(head.id(), id -> sheet.of(new AssignmentId(id)));
  }

  /** Questions that were answered: they stay beside the six clears. */
  public List<Line> answered(AssignmentSheet.Head head) {
    return of(head).stream()
        .filter(line -> line.kind() == InquiryKind.QUESTION && line.answer() != null)
        .toList();
  }

  public long open(AssignmentSheet.Head head) {
    return of(head).stream().filter(line -> line.status().isOpen()).count();
  }

  public boolean mayRaise(AssignmentSheet.Head head) {
    return actor.id().value().equals(head.owner())
        && actor.has(Role.OFFICIAL)
        && !head.status().isClosed();
  }

  public boolean mayAnswer(Line line) {
    boolean office = line.addressee().equals(AgencyCode.GOVERNMENT_OFFICE.value());
    return line.status() == InquiryStatus.RAISED
        && line.addressee().equals(actor.agency().value())
        && actor.has(office ? Role.REVIEWER : Role.COORDINATOR)
        && !actor.person().hasHandIn(line.raisedBy());
  }

  /** Who raised it, or who has the work now. */
  public boolean mayClose(Line line, AssignmentSheet.Head head) {
    boolean mine = actor.id().value().equals(line.raisedBy());
    boolean owner = actor.id().value().equals(head.owner());
    return line.status().isOpen() && actor.has(Role.OFFICIAL) && (mine || owner);
  }

  public boolean mayAct(Line line, AssignmentSheet.Head head) {
    return mayAnswer(line) || mayClose(line, head);
  }
}
