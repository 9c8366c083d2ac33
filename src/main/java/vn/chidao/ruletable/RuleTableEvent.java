package vn.chidao.ruletable;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to a decision table. */
public sealed interface RuleTableEvent extends DomainEvent {
  /** Written down as the product brought it, just before its first change. */
  record TableTakenOver(PublishedTable subject, Instant at) implements RuleTableEvent {}

  record TableChanged(PublishedTable subject, String reason, Instant at)
      implements RuleTableEvent {}
}
