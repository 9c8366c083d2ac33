package vn.chidao.overdue.model;

import static vn.chidao.shared.NoticeGroup.DEADLINE;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** What can happen to the review of a late assignment; each is one entry in the audit trail. */
public sealed interface OverdueEvent extends DomainEvent {
  OverdueReview review();

  @Override
  default OverdueReview subject() {
    return review();
  }

  /** One notice about it, named after the event. */
  default List<Notice> tell(NoticeGroup group, LocalDate day, Receiver... receivers) {
    return review().tell(action(), group, day, receivers);
  }

  /** The month's run found the assignment late. */
  record OverdueReviewOpened(OverdueReview review, Told told, Instant at) implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, review.explainDueOn, told.receivers());
    }

    @Override
    public String reason() {
      return review.month().getMonthValue() + "/" + review.month().getYear();
    }
  }

  record OverdueExplained(OverdueReview review, Told told, Instant at) implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, null, told.receivers());
    }
  }

  record ExplanationConfirmed(OverdueReview review, String reason, Instant at)
      implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, null, Receiver.holders(Role.REVIEWER, AgencyCode.GOVERNMENT_OFFICE));
    }
  }

  /** By the supervisor or by the Office; it waits for another explanation. */
  record ExplanationReturned(OverdueReview review, String reason, Told told, Instant at)
      implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, review.explainDueOn, told.receivers());
    }
  }

  record RoadmapAccepted(OverdueReview review, String reason, Told told, Instant at)
      implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, review.nextMilestone().orElse(null), told.receivers());
    }
  }

  record RoadmapUnconvincing(OverdueReview review, String reason, Told told, Instant at)
      implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, null, told.receivers());
    }
  }

  record MilestoneReached(OverdueReview review, String reason, Instant at) implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, null, Receiver.holders(Role.REVIEWER, AgencyCode.GOVERNMENT_OFFICE));
    }
  }

  /** The day of one or several milestones has passed and they are not reached. */
  record MilestonesMissed(OverdueReview review, LocalDate day, Told told, Instant at)
      implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, day, told.receivers());
    }
  }

  /** No explanation by its day. */
  record OverdueReviewUrged(OverdueReview review, Told told, Instant at) implements OverdueEvent {
    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, review.explainDueOn, told.receivers());
    }
  }

  /** It is waited for no longer; its status says why. */
  record OverdueReviewOver(OverdueReview review, Instant at) implements OverdueEvent {}

  /** The next month has come, and nothing was explained. */
  record OverdueNotExplained(OverdueReview review, Instant at) implements OverdueEvent {}
}
