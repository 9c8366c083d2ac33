package vn.chidao.coordination.model;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to a request to a coordinating agency; each is one entry in the audit trail. */
public sealed interface ContributionEvent extends DomainEvent {
  Contribution contribution();

  @Override
  default Contribution subject() {
    return contribution();
  }

  record ContributionAsked(Contribution contribution, Instant at) implements ContributionEvent {}

  record ContributorNamed(Contribution contribution, Instant at) implements ContributionEvent {}

  record ContributionAnswered(Contribution contribution, Instant at) implements ContributionEvent {}

  /** The agency has nothing to contribute and says why. */
  record NothingContributed(Contribution contribution, String reason, Instant at)
      implements ContributionEvent {}

  record ContributionRecalled(Contribution contribution, String reason, Instant at)
      implements ContributionEvent {}

  /** The agency is silent past its date; the reason names it. */
  record ContributionUrged(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public String reason() {
      return contribution.agency().value();
    }
  }

  /** The assignment ended first; the reason names the agency that had not answered. */
  record ContributionClosed(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public String reason() {
      return contribution.agency().value();
    }
  }
}
