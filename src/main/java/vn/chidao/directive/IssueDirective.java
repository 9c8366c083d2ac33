package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.assignment.AssignmentWorkflow;
import vn.chidao.assignment.AssignmentWorkflow.Begin;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentEvent.AssignmentOpened;
import vn.chidao.assignment.model.Parties;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/** Puts a cleared directive in force: all its assignments start in one transaction, or none. */
@UseCase
@Permits(Role.ISSUER)
public class IssueDirective {
  @Inject Directives directives;
  @Inject Openings openings;
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow assignmentWorkflow;
  @Inject DirectiveWorkflow workflow;
  @Inject Deadlines deadlines;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;
  @Inject Settings settings;

  public void issue(DirectiveId id) {
    Instant now = clock.instant();
    Directive directive = directives.get(id);
    List<AssignmentOpened> opened =
        openings.of(directive).stream().map(opening -> Assignment.open(opening, now)).toList();
    events.fire(directive.issue(required(), opened.size(), now));
    workflow.issued(id);
    for (AssignmentOpened event : opened) {
      events.fire(event);
      assignments.add(event.assignment());
    }
    addParts(opened);
    assignmentWorkflow.begin(opened.stream().map(e -> begin(e.assignment())).toList());
  }

  private void addParts(List<AssignmentOpened> opened) {
    Map<String, Set<AgencyCode>> parts = new LinkedHashMap<>();
    for (AssignmentOpened event : opened) {
      Parties parties = event.assignment().parties();
      Set<AgencyCode> agencies =
          parts.computeIfAbsent(event.assignment().source().task(), t -> new LinkedHashSet<>());
      agencies.addAll(parties.coLeads());
      agencies.addAll(parties.coordinators());
    }
    parts.forEach((task, agencies) -> agencies.forEach(a -> assignments.addPart(task, a)));
  }

  private Begin begin(Assignment assignment) {
    return new Begin(
        assignment.id(),
        VietnamTime.endOf(assignment.course().receiptDueOn()),
        deadlines.nextWatch(assignment.deadline(), assignment.source().urgency()));
  }

  private Set<Clear> required() {
    return settings.constants(Setting.CLEARS_REQUIRED, Clear.class);
  }
}
