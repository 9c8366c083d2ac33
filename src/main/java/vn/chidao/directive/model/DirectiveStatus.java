package vn.chidao.directive.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a directive stands. */
public enum DirectiveStatus {
  /** Being written; only the Office of the Government sees it. */
  DRAFT,
  /** Waits for a second person's clearance, or cleared and not yet issued. */
  IN_CLEARANCE,
  /** In force: its assignments are with the agencies. */
  ISSUED,
  /** Every assignment is closed and a conclusion is written. */
  COMPLETED,
  /** Taken back with a reason; its open assignments are withdrawn. */
  REVOKED;

  private static final Map<DirectiveStatus, Set<DirectiveStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(IN_CLEARANCE, REVOKED),
          IN_CLEARANCE, EnumSet.of(DRAFT, ISSUED, REVOKED),
          ISSUED, EnumSet.of(COMPLETED, REVOKED),
          COMPLETED, EnumSet.noneOf(DirectiveStatus.class),
          REVOKED, EnumSet.noneOf(DirectiveStatus.class));

  public boolean mayBecome(DirectiveStatus next) {
    return NEXT.get(this).contains(next);
  }

  /** Nobody outside the Office of the Government knows of it yet. */
  public boolean isBeforeIssue() {
    return this == DRAFT || this == IN_CLEARANCE;
  }

  public boolean isClosed() {
    return NEXT.get(this).isEmpty();
  }
}
