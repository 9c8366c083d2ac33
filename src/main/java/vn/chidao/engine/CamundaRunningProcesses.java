package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.chidao.processes.RunningProcesses;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Person;

/** Failed jobs and versions as the engine keeps them. */
@ApplicationScoped
public class CamundaRunningProcesses implements RunningProcesses {
  private static final String CAUSE = "Caused by: ";

  @Inject ProcessEngine engine;
  @Inject ProcessVersions versions;
  @Inject Actor actor;

  @Override
  public List<Failure> failures(int most) {
    return jobs().listPage(0, most).stream()
        .map(this::failure)
        .sorted(
            Comparator.comparing(Failure::isGivenUp)
                .reversed()
                .thenComparing(Failure::failedAt, Comparator.reverseOrder()))
        .toList();
  }

  private JobQuery jobs() {
    return engine.getManagementService().createJobQuery().withException();
  }

  @Override
  public Optional<Failure> failure(String job) {
    return one(job).map(this::failure);
  }

  private Optional<Job> one(String job) {
    return job == null ? Optional.empty() : Optional.ofNullable(jobs().jobId(job).singleResult());
  }

  private Failure failure(Job job) {
    HistoricJobLog last = lastFailure(job);
    String step = last == null ? null : last.getFailedActivityId();
    if (step == null && last != null) step = last.getActivityId();
    return new Failure(
        job.getId(),
        job.getProcessDefinitionKey(),
        step,
        versions.nameOf(job.getProcessDefinitionId(), step),
        subject(job),
        cause(job),
        last == null ? null : last.getTimestamp().toInstant(),
        instant(job.getDuedate()),
        job.getRetries());
  }

  /** The job itself does not know when it failed. */
  private HistoricJobLog lastFailure(Job job) {
    return engine
        .getHistoryService()
        .createHistoricJobLogQuery()
        .jobId(job.getId())
        .failureLog()
        .orderPartiallyByOccurrence()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private String subject(Job job) {
    if (job.getProcessInstanceId() == null) return null;
    ProcessInstance instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    return instance == null ? null : instance.getBusinessKey();
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  /** What began it: the layers around it say nothing to who must mend it. */
  private String cause(Job job) {
    String trace = engine.getManagementService().getJobExceptionStacktrace(job.getId());
    return Stream.ofNullable(trace)
        .flatMap(String::lines)
        .filter(line -> line.startsWith(CAUSE))
        .reduce((outer, inner) -> inner)
        .map(line -> line.substring(CAUSE.length()))
        .orElse(firstLine(job.getExceptionMessage()));
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /** What has no name in the file is drawn for the machine, not for people. */
  @Override
  public List<Passage> passages(String subject) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(subject)
        .list()
        .stream()
        .flatMap(this::passages)
        .sorted(Comparator.comparing(Passage::beganAt).reversed())
        .toList();
  }

  private Stream<Passage> passages(HistoricProcessInstance process) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(process.getId())
        .orderPartiallyByOccurrence()
        .desc()
        .list()
        .stream()
        .filter(each -> each.getActivityName() != null)
        .map(
            each ->
                new Passage(
                    process.getProcessDefinitionKey(),
                    process.getProcessDefinitionVersion(),
                    each.getActivityId(),
                    each.getActivityName(),
                    each.getStartTime().toInstant(),
                    instant(each.getEndTime())));
  }

  @Override
  public Optional<String> trace(String job) {
    return one(job)
        .map(failed -> engine.getManagementService().getJobExceptionStacktrace(failed.getId()));
  }

  /** What a job does, the product does; who pressed the button goes on as themselves. */
  @Override
  public Optional<String> tryAgain(String job) {
    Person before = actor.person();
    actor.become(Person.SYSTEM);
    try {
      engine.getManagementService().executeJob(job);
      return Optional.empty();
    } catch (RuntimeException failedAgain) {
      return Optional.of(firstLine(root(failedAgain).toString()));
    } finally {
      actor.become(before);
    }
  }

  private static Throwable root(Throwable thrown) {
    return Stream.iterate(thrown, Throwable::getCause)
        .takeWhile(cause -> cause != null)
        .reduce((outer, inner) -> inner)
        .orElse(thrown);
  }

  @Override
  public List<Version> versions() {
    return versions.all();
  }

  @Override
  public Plan plan(String from, String to) {
    return versions.plan(from, to);
  }

  @Override
  public String migrate(String from, String to, List<String> processes) {
    return engine
        .getRuntimeService()
        .newMigration(versions.mapping(from, to))
        .processInstanceIds(processes)
        .executeAsync()
        .getId();
  }

  @Override
  public Progress progress(String batch) {
    var running =
        engine.getManagementService().createBatchStatisticsQuery().batchId(batch).singleResult();
    if (running != null)
      return new Progress(
          running.getTotalJobs(),
          running.getCompletedJobs(),
          running.getFailedJobs(),
          running.getRemainingJobs() == 0 && running.getJobsCreated() == running.getTotalJobs());
    var ended = engine.getHistoryService().createHistoricBatchQuery().batchId(batch).singleResult();
    int total = ended == null ? 0 : ended.getTotalJobs();
    return new Progress(total, total, 0, true);
  }
}
