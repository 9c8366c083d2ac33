package vn.chidao.coordination.model;

import static vn.chidao.shared.NoticeGroup.DEADLINE;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** What can happen to a request to a coordinating agency; each is one entry in the audit trail. */
public sealed interface ContributionEvent extends DomainEvent {
  Contribution contribution();

  @Override
  default Contribution subject() {
    return contribution();
  }

  /** Who is to answer is told where to do so. */
  default List<Notice> tellAnswerer(NoticeGroup group, Receiver... others) {
    Contribution told = contribution();
    Receiver[] all =
        Stream.concat(Stream.of(told.answerer()), Stream.of(others))
            .distinct()
            .toArray(Receiver[]::new);
    return told.tell(action(), group, told.dueOn(), "/coordination/contribute.xhtml", all);
  }

  /** Those who wait for the answer: who asked, and the coordinators of the lead agency. */
  default List<Notice> tellAsking(String kind) {
    Contribution told = contribution();
    return told.tell(
        kind,
        OUTCOME,
        told.dueOn(),
        "/assignment/assignment.xhtml",
        told.asker(),
        Receiver.holders(Role.COORDINATOR, told.lead()));
  }

  record ContributionAsked(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tellAnswerer(WORK);
    }
  }

  record ContributorNamed(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tellAnswerer(WORK);
    }
  }

  record ContributionAnswered(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tellAsking(action());
    }
  }

  /** The agency has nothing to contribute and says why. */
  record NothingContributed(Contribution contribution, String reason, Instant at)
      implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tellAsking(action());
    }
  }

  record ContributionRecalled(Contribution contribution, String reason, Instant at)
      implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tellAnswerer(OUTCOME);
    }
  }

  /** The agency is silent past its date; the reason names it, who asked is told too. */
  record ContributionUrged(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return Stream.concat(
              tellAnswerer(DEADLINE, Receiver.holders(Role.COORDINATOR, contribution.agency()))
                  .stream(),
              tellAsking("ContributionSilent").stream())
          .toList();
    }

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
