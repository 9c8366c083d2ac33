package vn.chidao.coordination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.Assignments;
import vn.chidao.coordination.model.ContributionId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** The lead agency takes a request back that was not answered yet; it can ask again. */
@UseCase
@Permits({Role.COORDINATOR, Role.OFFICIAL})
public class RecallContribution {
  @Inject Contributions contributions;
  @Inject Assignments assignments;
  @Inject ContributionWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void recall(ContributionId id, String reason) {
    var contribution = contributions.get(id);
    String said = Text.required("coordination.recall.reason", reason, 2000);
    events.fire(
        contribution.recall(
            assignments.get(contribution.assignment()), said, actor.person(), clock.instant()));
    workflow.recalled(id);
  }
}
