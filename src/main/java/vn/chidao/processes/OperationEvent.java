package vn.chidao.processes;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What an administrator can do to running processes. */
public sealed interface OperationEvent extends DomainEvent {
  @Override
  Operation subject();

  /** The reason is why the job failed before. */
  record RetryOrdered(Operation subject, String reason, Instant at) implements OperationEvent {}

  record JobTried(Operation subject, Instant at) implements OperationEvent {}

  record MigrationBegun(Operation subject, String reason, Instant at) implements OperationEvent {}
}
