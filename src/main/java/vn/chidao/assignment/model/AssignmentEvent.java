package vn.chidao.assignment.model;

import static vn.chidao.assignment.model.Recipient.AGENCY_LEADER;
import static vn.chidao.assignment.model.Recipient.COORDINATOR;
import static vn.chidao.assignment.model.Recipient.GOVERNMENT_OFFICE;
import static vn.chidao.assignment.model.Recipient.OWNER;
import static vn.chidao.assignment.model.Recipient.SUPERVISOR;
import static vn.chidao.shared.NoticeGroup.DEADLINE;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;

/**
 * What can happen to an assignment; each is one entry in the audit trail, and each says whom it
 * tells. What changes the duty itself is {@link AssignmentChange}.
 */
public interface AssignmentEvent extends DomainEvent {
  Assignment assignment();

  @Override
  default Assignment subject() {
    return assignment();
  }

  /** One notice about this assignment, named after the event. */
  default List<Notice> tell(NoticeGroup group, Recipient... recipients) {
    return tell(
        action(),
        group,
        Stream.of(recipients).map(each -> each.of(assignment())).toArray(Receiver[]::new));
  }

  /** As {@link #tell(NoticeGroup, Recipient...)}, in other words and to anybody. */
  default List<Notice> tell(String kind, NoticeGroup group, Receiver... receivers) {
    Notice.About about =
        new Notice.About(
            assignment().source().directiveNumber(),
            assignment().source().label(),
            assignment().deadline().dueOn(),
            "/assignment/assignment.xhtml?id=" + assignment().id());
    return List.of(new Notice(kind, group, Set.copyOf(List.of(receivers)), about));
  }

  record AssignmentOpened(Assignment assignment, Instant at) implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, COORDINATOR);
    }
  }

  record AssignmentReceived(Assignment assignment, Instant at) implements AssignmentEvent {}

  record OwnerNamed(Assignment assignment, boolean first, Instant at) implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, OWNER);
    }
  }

  record ReportSubmitted(Assignment assignment, ReportId report, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, SUPERVISOR);
    }
  }

  record ReportApproved(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(
          WORK,
          assignment.course().status() == AssignmentStatus.UNDER_ENDORSEMENT
              ? AGENCY_LEADER
              : GOVERNMENT_OFFICE);
    }
  }

  record ReportReturned(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, OWNER);
    }
  }

  /** {@code from} says who was to decide. */
  record ReportRecalled(
      Assignment assignment, ReportId report, AssignmentStatus from, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(
          OUTCOME,
          switch (from) {
            case UNDER_ENDORSEMENT -> AGENCY_LEADER;
            case AWAITING_ACCEPTANCE -> GOVERNMENT_OFFICE;
            default -> SUPERVISOR;
          });
    }
  }

  record ReportEndorsed(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, GOVERNMENT_OFFICE);
    }
  }

  record ResultPartlyAccepted(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, OWNER);
    }
  }

  /** {@code fulfilled} is false when a periodic report of standing work was filed. */
  record ResultAccepted(
      Assignment assignment, ReportId report, boolean fulfilled, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, OWNER, COORDINATOR);
    }
  }

  record ResultReturned(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, OWNER);
    }
  }

  /** The report goes back from whoever decides after the supervisor, who looks at it again. */
  record ReportToReviewAgain(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, SUPERVISOR);
    }
  }

  /** The agency has not confirmed the receipt in time. */
  record ReceiptReminded(Assignment assignment, Instant at) implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, COORDINATOR);
    }
  }

  /** The deadline draws near, or a period ends. */
  record OwnerReminded(Assignment assignment, Instant at) implements AssignmentEvent {
    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, OWNER);
    }
  }

  /** {@code recipients} are those who must know (escalation-level.dmn). */
  record AssignmentEscalated(
      Assignment assignment, int level, Set<Recipient> recipients, Instant at)
      implements AssignmentEvent {
    @Override
    public String reason() {
      return recipients.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, recipients.toArray(Recipient[]::new));
    }
  }
}
