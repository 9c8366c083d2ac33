package vn.chidao.assignment.model;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to an assignment; each is one entry in the audit trail. */
public sealed interface AssignmentEvent extends DomainEvent {
  Assignment assignment();

  @Override
  default Assignment subject() {
    return assignment();
  }

  record AssignmentOpened(Assignment assignment, Instant at) implements AssignmentEvent {}

  record AssignmentReceived(Assignment assignment, Instant at) implements AssignmentEvent {}

  record OwnerNamed(Assignment assignment, boolean first, Instant at) implements AssignmentEvent {}

  record ReportSubmitted(Assignment assignment, ReportId report, Instant at)
      implements AssignmentEvent {}

  record ReportApproved(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {}

  record ReportReturned(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {}

  /** {@code fulfilled} is false when a periodic report of standing work was filed. */
  record ResultAccepted(
      Assignment assignment, ReportId report, boolean fulfilled, String reason, Instant at)
      implements AssignmentEvent {}

  record ResultReturned(Assignment assignment, ReportId report, String reason, Instant at)
      implements AssignmentEvent {}

  record DeadlineExtended(Assignment assignment, String reason, Instant at)
      implements AssignmentEvent {}

  record AssignmentWithdrawn(Assignment assignment, String reason, Instant at)
      implements AssignmentEvent {}

  /** The agency has not confirmed the receipt in time. */
  record ReceiptReminded(Assignment assignment, Instant at) implements AssignmentEvent {}

  /** The deadline draws near, or a period ends. */
  record OwnerReminded(Assignment assignment, Instant at) implements AssignmentEvent {}

  /** {@code recipients} names who must know, separated by commas (escalation-level.dmn). */
  record AssignmentEscalated(Assignment assignment, int level, String recipients, Instant at)
      implements AssignmentEvent {
    @Override
    public String reason() {
      return recipients;
    }
  }
}
