package vn.chidao.directive.web;

import vn.chidao.directive.DirectiveSheet.Head;

/**
 * Who has a directive now, finer than its status: a page says it in words, with what comes next.
 */
public enum DirectiveStage {
  WITH_DRAFTER,
  WITH_LEADER,
  CLEARED,
  UNDER_WAY,
  ALL_CLOSED,
  CONCLUDED,
  REVOKED;

  static DirectiveStage of(Head head, long open) {
    return switch (head.status()) {
      case DRAFT -> WITH_DRAFTER;
      case IN_CLEARANCE -> head.clearedAt() == null ? WITH_LEADER : CLEARED;
      case ISSUED -> open == 0 ? ALL_CLOSED : UNDER_WAY;
      case COMPLETED -> CONCLUDED;
      case REVOKED -> REVOKED;
    };
  }
}
