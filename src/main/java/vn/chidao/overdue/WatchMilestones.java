package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.chidao.assignment.Assignments;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/**
 * Looks at a roadmap on the morning after a milestone: one that is not reached is missed, and the
 * owner, the supervisor, the leader and the Office of the Government are told.
 */
@UseCase
@Permits
public class WatchMilestones {
  @Inject OverdueReviews reviews;
  @Inject Assignments assignments;
  @Inject ReviewDays days;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void check(ReviewId id) {
    var review = reviews.get(id);
    review
        .miss(assignments.get(review.assignment()), days.today(), clock.instant())
        .ifPresent(events::fire);
  }

  /** When to look again; empty when no milestone is waited for any more. */
  public Optional<Instant> next(ReviewId id) {
    return reviews.get(id).nextMilestone().map(days::morningAfter);
  }
}
