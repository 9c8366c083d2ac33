package vn.chidao.assignment.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an assignment stands; lateness is not a status but {@link Timeliness}. */
public enum AssignmentStatus {
  /** Waits for the agency's coordinator to receive it. */
  ASSIGNED,
  /** Received; waits for the coordinator to name the owner. */
  RECEIVED,
  /** The owner works on it. */
  IN_PROGRESS,
  /** A report waits for the supervisor in the agency. */
  UNDER_REVIEW,
  /** The supervisor has approved; the agency's leader decides. */
  UNDER_ENDORSEMENT,
  /** The agency has approved; the Office of the Government decides. */
  AWAITING_ACCEPTANCE,
  /** A report was sent back to the owner. */
  RETURNED,
  /** The result is accepted; closed. */
  ACCEPTED,
  /** Taken back by the issuing side; closed. */
  WITHDRAWN;

  private static final Map<AssignmentStatus, Set<AssignmentStatus>> NEXT =
      Map.of(
          ASSIGNED, EnumSet.of(ASSIGNED, RECEIVED, WITHDRAWN),
          RECEIVED, EnumSet.of(ASSIGNED, IN_PROGRESS, WITHDRAWN),
          IN_PROGRESS, EnumSet.of(ASSIGNED, UNDER_REVIEW, WITHDRAWN),
          UNDER_REVIEW,
              EnumSet.of(AWAITING_ACCEPTANCE, IN_PROGRESS, RETURNED, UNDER_ENDORSEMENT, WITHDRAWN),
          UNDER_ENDORSEMENT,
              EnumSet.of(AWAITING_ACCEPTANCE, IN_PROGRESS, RETURNED, UNDER_REVIEW, WITHDRAWN),
          AWAITING_ACCEPTANCE, EnumSet.of(ACCEPTED, IN_PROGRESS, RETURNED, UNDER_REVIEW, WITHDRAWN),
          RETURNED, EnumSet.of(ASSIGNED, UNDER_REVIEW, WITHDRAWN),
          ACCEPTED, EnumSet.of(RETURNED),
          WITHDRAWN, EnumSet.noneOf(AssignmentStatus.class));

  public boolean mayBecome(AssignmentStatus next) {
    return NEXT.get(this).contains(next);
  }

  public boolean isClosed() {
    return this == ACCEPTED || this == WITHDRAWN;
  }

  /** The owner has the work in hand. */
  public boolean isWithOwner() {
    return this == IN_PROGRESS || this == RETURNED;
  }

  /** A report waits for somebody's decision. */
  public boolean isUnderDecision() {
    return this == UNDER_REVIEW || this == UNDER_ENDORSEMENT || this == AWAITING_ACCEPTANCE;
  }
}
