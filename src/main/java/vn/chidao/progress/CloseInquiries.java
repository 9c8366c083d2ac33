package vn.chidao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.chidao.assignment.model.AssignmentEvent;
import vn.chidao.shared.DomainEvent;

/** Hears that an assignment has ended: what is still open waits no longer. */
@ApplicationScoped
public class CloseInquiries {
  @Inject Inquiries inquiries;
  @Inject InquiryWorkflow workflow;
  @Inject Event<DomainEvent> events;

  void whenClosed(@Observes DomainEvent event) {
    if (!(event instanceof AssignmentEvent happened)) return;
    var assignment = happened.assignment();
    if (!assignment.course().status().isClosed()) return;
    for (var open : inquiries.openOf(assignment.id())) {
      events.fire(open.assignmentEnded(happened.at()));
      workflow.assignmentEnded(open.id());
    }
  }
}
