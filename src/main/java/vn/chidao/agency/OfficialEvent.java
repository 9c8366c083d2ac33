package vn.chidao.agency;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What an administrator can do to an official's record. */
public sealed interface OfficialEvent extends DomainEvent {
  @Override
  Official subject();

  record OfficialCreated(Official subject, Instant at) implements OfficialEvent {}

  record OfficialChanged(Official subject, Instant at) implements OfficialEvent {}

  record OfficialDeactivated(Official subject, String reason, Instant at)
      implements OfficialEvent {}

  record OfficialReactivated(Official subject, String reason, Instant at)
      implements OfficialEvent {}
}
