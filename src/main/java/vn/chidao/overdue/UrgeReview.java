package vn.chidao.overdue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.overdue.model.ReviewId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Urges an agency that has not explained by the day why its assignment is late. */
@UseCase
@Permits
public class UrgeReview {
  @Inject OverdueReviews reviews;
  @Inject Assignments assignments;
  @Inject UrgeDays urgeDays;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void urge(ReviewId id) {
    var review = reviews.get(id);
    events.fire(review.urge(assignments.get(review.assignment()), clock.instant()));
  }

  /** Whether it is to be urged once more. */
  public boolean isLeft(ReviewId id) {
    return urgeDays.isLeft(reviews.get(id).urged());
  }

  public Instant next() {
    return urgeDays.next();
  }
}
