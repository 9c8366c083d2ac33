package vn.chidao.assignment.model;

import static vn.chidao.assignment.model.Recipient.COORDINATOR;
import static vn.chidao.assignment.model.Recipient.GOVERNMENT_OFFICE;
import static vn.chidao.assignment.model.Recipient.OWNER;
import static vn.chidao.assignment.model.Recipient.SUPERVISOR;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.Instant;
import java.util.List;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Notice;
import vn.chidao.shared.Receiver;
import vn.chidao.shared.Role;

/** What can happen to the duty itself: its deadline, its words, its agency, its end. */
public interface AssignmentChange extends AssignmentEvent {
  record DeadlineExtended(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, OWNER, COORDINATOR);
    }
  }

  record ExtensionRequested(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(WORK, SUPERVISOR);
    }
  }

  /** The supervisor passed the request on, or did not. */
  record ExtensionReviewed(Assignment assignment, boolean passedOn, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return passedOn
          ? tell(WORK, GOVERNMENT_OFFICE)
          : tell("ExtensionNotPassedOn", OUTCOME, OWNER.of(assignment));
    }
  }

  record ExtensionDeclined(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, OWNER, COORDINATOR);
    }
  }

  record ReturnRequested(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(action(), WORK, Receiver.holders(Role.ISSUER, AgencyCode.GOVERNMENT_OFFICE));
    }
  }

  record ReturnDeclined(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, COORDINATOR);
    }
  }

  record AssignmentTransferred(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(WORK, COORDINATOR);
    }
  }

  record AssignmentAmended(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(WORK, OWNER, COORDINATOR);
    }
  }

  record AmendmentAcknowledged(Assignment assignment, Instant at) implements AssignmentChange {}

  record ResultReopened(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(WORK, OWNER, COORDINATOR);
    }
  }

  record AssignmentWithdrawn(Assignment assignment, String reason, Instant at)
      implements AssignmentChange {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, OWNER, COORDINATOR);
    }
  }
}
