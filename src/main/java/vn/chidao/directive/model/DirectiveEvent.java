package vn.chidao.directive.model;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to a directive; each is one entry in the audit trail. */
public sealed interface DirectiveEvent extends DomainEvent {
  Directive directive();

  @Override
  default Directive subject() {
    return directive();
  }

  record DirectiveDrafted(Directive directive, Instant at) implements DirectiveEvent {}

  record HeadingChanged(Directive directive, Instant at) implements DirectiveEvent {}

  record SourceAttached(Directive directive, Instant at) implements DirectiveEvent {}

  record TasksAdded(Directive directive, int count, Instant at) implements DirectiveEvent {}

  record TaskChanged(Directive directive, TaskId task, Instant at) implements DirectiveEvent {}

  record TaskRemoved(Directive directive, TaskId task, Instant at) implements DirectiveEvent {}

  record ClearanceRequested(Directive directive, Instant at) implements DirectiveEvent {}

  record SixClearsChecked(Directive directive, Instant at) implements DirectiveEvent {}

  record ClearWaived(Directive directive, Clear clear, int tasks, String reason, Instant at)
      implements DirectiveEvent {}

  record DirectiveCleared(Directive directive, Instant at) implements DirectiveEvent {}

  record DirectiveSentBack(Directive directive, String reason, Instant at)
      implements DirectiveEvent {}

  record DirectiveIssued(Directive directive, int assignments, Instant at)
      implements DirectiveEvent {}

  record DirectiveConcluded(Directive directive, String reason, Instant at)
      implements DirectiveEvent {}

  record DirectiveRevoked(Directive directive, String reason, Instant at)
      implements DirectiveEvent {}
}
