package vn.chidao.coordination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.coordination.ContributionWorkflow.Begin;
import vn.chidao.coordination.model.Contribution;
import vn.chidao.coordination.model.Request;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The lead agency asks coordinating agencies and co-leads for their part, all at once or one, for
 * the first time or again; each gets a date of its own.
 */
@UseCase
@Permits({Role.COORDINATOR, Role.OFFICIAL})
public class AskContributions {
  @Inject Assignments assignments;
  @Inject Contributions contributions;
  @Inject Deadlines deadlines;
  @Inject UrgeDays urgeDays;
  @Inject ContributionWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param text what is asked for, the same for all
   * @param dates the asked agencies, each with the day by which it answers
   */
  public void ask(AssignmentId id, String text, Map<AgencyCode, LocalDate> dates) {
    Assignment assignment = assignments.get(id);
    String said = Text.required("coordination.request", text, 4000);
    if (dates.isEmpty()) throw new RuleViolation("coordination.ask.nobody");
    LocalDate lastDay = deadlines.lastDay(assignment.deadline().dueOn());
    Map<AgencyCode, Contribution> earlier = contributions.lastOf(id);
    List<Begin> begun = new ArrayList<>();
    dates.forEach(
        (agency, dueOn) -> {
          var asked =
              Contribution.ask(
                  assignment,
                  new Request(agency, said, dueOn),
                  earlier.get(agency),
                  lastDay,
                  deadlines.today(),
                  actor.person(),
                  clock.instant());
          events.fire(asked);
          contributions.add(asked.contribution());
          begun.add(new Begin(asked.contribution().id(), urgeDays.firstAfter(dueOn)));
        });
    workflow.asked(begun);
  }
}
