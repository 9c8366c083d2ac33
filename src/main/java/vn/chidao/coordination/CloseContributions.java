package vn.chidao.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.chidao.assignment.model.AssignmentEvent;
import vn.chidao.shared.DomainEvent;

/** Hears that an assignment has ended: who has not answered by then stays silent on record. */
@ApplicationScoped
public class CloseContributions {
  @Inject Contributions contributions;
  @Inject ContributionWorkflow workflow;
  @Inject Event<DomainEvent> events;

  void whenClosed(@Observes DomainEvent event) {
    if (!(event instanceof AssignmentEvent happened)) return;
    var assignment = happened.assignment();
    if (!assignment.course().status().isClosed()) return;
    for (var open : contributions.openOf(assignment.id())) {
      events.fire(open.assignmentEnded(happened.at()));
      workflow.assignmentEnded(open.id());
    }
  }
}
