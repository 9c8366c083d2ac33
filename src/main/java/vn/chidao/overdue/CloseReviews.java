package vn.chidao.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.chidao.assignment.Deadlines;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.AssignmentChange.AssignmentAmended;
import vn.chidao.assignment.model.AssignmentChange.AssignmentTransferred;
import vn.chidao.assignment.model.AssignmentChange.DeadlineExtended;
import vn.chidao.assignment.model.AssignmentEvent;
import vn.chidao.overdue.model.OverdueStatus;
import vn.chidao.shared.DomainEvent;

/**
 * Hears that an assignment has ended, went to another agency or is not late any more: its review is
 * waited for no longer.
 */
@ApplicationScoped
public class CloseReviews {
  @Inject OverdueReviews reviews;
  @Inject Deadlines deadlines;
  @Inject OverdueWorkflow workflow;
  @Inject Event<DomainEvent> events;

  void whenOvertaken(@Observes DomainEvent event) {
    if (!(event instanceof AssignmentEvent happened) || !isOvertaken(happened)) return;
    var open =
        reviews.of(
            List.of(happened.assignment().id()),
            OverdueStatus.OPENED,
            OverdueStatus.EXPLAINED,
            OverdueStatus.CONFIRMED,
            OverdueStatus.WATCHED);
    for (var review : open) {
      events.fire(review.over(OverdueStatus.OVERTAKEN, happened.at()));
      workflow.over(review.id());
    }
  }

  private boolean isOvertaken(AssignmentEvent happened) {
    Assignment assignment = happened.assignment();
    if (assignment.course().status().isClosed() || happened instanceof AssignmentTransferred)
      return true;
    return (happened instanceof DeadlineExtended || happened instanceof AssignmentAmended)
        && !deadlines.isPassed(assignment.deadline());
  }
}
