package vn.chidao.identity;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to a password. */
public sealed interface CredentialEvent extends DomainEvent {
  record PasswordChanged(Credential subject, Instant at) implements CredentialEvent {}

  record PasswordReset(Credential subject, Instant at) implements CredentialEvent {}
}
