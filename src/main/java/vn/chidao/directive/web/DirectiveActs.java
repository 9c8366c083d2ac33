package vn.chidao.directive.web;

import vn.chidao.directive.DirectiveSheet.Head;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;

/** What a person can do next with a directive, so that its pages offer just that. */
public record DirectiveActs(
    boolean draft, boolean clear, boolean issue, boolean conclude, boolean revoke) {

  /** {@code open} assignments are neither accepted nor withdrawn. */
  static DirectiveActs of(Head head, long open, Actor actor) {
    DirectiveStatus status = head.status();
    boolean issuer = actor.has(Role.ISSUER);
    boolean cleared = head.clearedAt() != null;
    boolean inClearance = status == DirectiveStatus.IN_CLEARANCE;
    boolean own = actor.person().hasHandIn(head.draftedBy());
    return new DirectiveActs(
        issuer && status == DirectiveStatus.DRAFT,
        inClearance && !cleared && !own && actor.has(Role.CLEARING_LEADER),
        issuer && inClearance && cleared,
        issuer && status == DirectiveStatus.ISSUED && open == 0,
        issuer && !status.isClosed());
  }
}
