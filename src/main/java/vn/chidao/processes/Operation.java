package vn.chidao.processes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import vn.chidao.processes.OperationEvent.JobTried;
import vn.chidao.processes.OperationEvent.MigrationBegun;
import vn.chidao.processes.OperationEvent.RetryOrdered;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Person;

/** Something that an administrator did to running processes, and what came of it. */
@Entity
@Table(name = "process_operation")
public class Operation extends Audited {
  /** What was done. */
  public enum Kind {
    RETRY,
    MIGRATION
  }

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "process_key")
  private String process;

  private String step;

  @Column(name = "subject_id")
  private String subject;

  @Column(name = "from_version")
  private Integer fromVersion;

  @Column(name = "to_version")
  private Integer toVersion;

  private Integer planned;

  @Column(name = "left_out")
  private Integer leftOut;

  @Column(name = "batch_id")
  private String batch;

  @Column(name = "ordered_by")
  private String orderedBy;

  @Column(name = "ordered_at")
  private Instant orderedAt;

  private String outcome;

  protected Operation() {}

  private static Operation of(Kind kind, String process, Person by, Instant at) {
    Operation operation = new Operation();
    operation.id = UUID.randomUUID().toString();
    operation.kind = kind;
    operation.process = process;
    operation.orderedBy = by.id().value();
    operation.orderedAt = at;
    return operation;
  }

  static RetryOrdered retry(RunningProcesses.Failure failure, Person by, Instant at) {
    Operation operation = of(Kind.RETRY, failure.process(), by, at);
    operation.step = failure.step();
    operation.subject = failure.subject();
    return new RetryOrdered(operation, failure.cause(), at);
  }

  /** {@code cause} is why it failed again; null when it went through. */
  JobTried tried(String cause, Instant at) {
    outcome = cause == null ? "OK" : cause.substring(0, Math.min(cause.length(), 1000));
    return new JobTried(this, at);
  }

  static MigrationBegun migration(
      RunningProcesses.Plan plan, String batch, String reason, Person by, Instant at) {
    Operation operation = of(Kind.MIGRATION, plan.from().process(), by, at);
    operation.fromVersion = plan.from().version();
    operation.toVersion = plan.to().version();
    operation.planned = plan.movable().size();
    operation.leftOut = plan.stay().size();
    operation.batch = batch;
    return new MigrationBegun(operation, reason, at);
  }

  String id() {
    return id;
  }

  @Override
  public String auditType() {
    return "operation";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("kind", kind)
        .with("process", process)
        .with("step", step)
        .with("carried", subject)
        .with("fromVersion", fromVersion)
        .with("toVersion", toVersion)
        .with("planned", planned)
        .with("leftOut", leftOut)
        .with("batch", batch)
        .with("orderedBy", orderedBy)
        .with("orderedAt", orderedAt)
        .with("outcome", outcome)
        .asMap();
  }
}
