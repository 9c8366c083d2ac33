package vn.chidao.urging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;
import vn.chidao.urging.UrgingSheet;
import vn.chidao.urging.UrgingSheet.Line;

/** The urging letters of an assignment as pages show them: {@code #{urgingLines.of(head)}}. */
@Named
@RequestScoped
public class UrgingLines {
  @Inject UrgingSheet sheet;
  @Inject Actor actor;
  private final Map<String, List<Line>> known = new HashMap<>();

  public List<Line> of(AssignmentSheet.Head head) {
    return known.computeIfAbsent(head.id(), id -> sheet.of(new AssignmentId(id)));
  }

  public boolean mayUrge(AssignmentSheet.Head head) {
    return isUrging() && !head.status().isClosed();
  }

  /** Whether the acting person urges anybody at all. */
  public boolean isUrging() {
    return actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE)
        && (actor.has(Role.REVIEWER) || actor.has(Role.ISSUER));
  }
}
