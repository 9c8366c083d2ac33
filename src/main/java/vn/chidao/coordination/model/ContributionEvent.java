package vn.chidao.coordination.model;

import static vn.chidao.shared.NoticeGroup.DEADLINE;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/**
 * What can happen to a request to a coordinating agency; each is one entry in the audit trail, and
 * each says whom it tells.
 */
public sealed interface ContributionEvent extends DomainEvent {
  Contribution contribution();

  @Override
  default Contribution subject() {
    return contribution();
  }

  /** One notice about the assignment to which something is to be contributed. */
  default List<Notice> tell(NoticeGroup group, Receiver... receivers) {
    String assignment = contribution().assignment().value();
    Notice.About about =
        new Notice.About(
            null,
            null,
            contribution().dueOn,
            "/assignment/assignment.xhtml?id=" + assignment,
            assignment);
    return List.of(new Notice(action(), group, Set.copyOf(List.of(receivers)), about));
  }

  /** Who is to answer: the person named, and until then the asked agency's coordinators. */
  default Receiver asked() {
    return contribution().contributor == null
        ? Receiver.holders(Role.COORDINATOR, contribution().agency())
        : Receiver.official(new OfficialId(contribution().contributor));
  }

  /** Those who wait for the answer: who asked, and the coordinators of the lead agency. */
  default Receiver[] asking() {
    return new Receiver[] {
      Receiver.official(new OfficialId(contribution().askedBy)),
      Receiver.holders(Role.COORDINATOR, new AgencyCode(contribution().lead))
    };
  }

  record ContributionAsked(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, asked());
    }
  }

  record ContributorNamed(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, asked());
    }
  }

  record ContributionAnswered(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, asking());
    }
  }

  /** The agency has nothing to contribute and says why. */
  record NothingContributed(Contribution contribution, String reason, Instant at)
      implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, asking());
    }
  }

  record ContributionRecalled(Contribution contribution, String reason, Instant at)
      implements ContributionEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, asked());
    }
  }

  /** The agency is silent past its date; the reason names it. */
  record ContributionUrged(Contribution contribution, Instant at) implements ContributionEvent {
    @Override
    public String reason() {
      return contribution.agency().value();
    }

    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, asked(), Receiver.holders(Role.COORDINATOR, contribution.agency()));
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
