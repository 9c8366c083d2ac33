package vn.chidao.agency;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What an administrator can do to an agency's record. */
public sealed interface AgencyEvent extends DomainEvent {
  @Override
  Agency subject();

  record AgencyCreated(Agency subject, Instant at) implements AgencyEvent {}

  record AgencyChanged(Agency subject, Instant at) implements AgencyEvent {}

  record AgencyClosed(Agency subject, String reason, Instant at) implements AgencyEvent {}
}
