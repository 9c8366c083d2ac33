package vn.chidao.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.UseCase;

/** Urges whoever has not answered an obstacle or a question by its date. */
@UseCase
@Permits
public class UrgeInquiry {
  @Inject Inquiries inquiries;
  @Inject UrgeDays urgeDays;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void urge(InquiryId id) {
    events.fire(inquiries.get(id).urge(clock.instant()));
  }

  /** Whether it is to be urged once more. */
  public boolean isLeft(InquiryId id) {
    return urgeDays.isLeft(inquiries.get(id).urged());
  }

  public Instant next() {
    return urgeDays.next();
  }
}
