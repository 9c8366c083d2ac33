package vn.chidao.engine;

import static vn.chidao.engine.AssignmentFulfilment.ACCEPTED;
import static vn.chidao.engine.AssignmentFulfilment.ACCEPT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.ACKNOWLEDGE_AMENDMENT;
import static vn.chidao.engine.AssignmentFulfilment.AMENDED;
import static vn.chidao.engine.AssignmentFulfilment.APPROVED;
import static vn.chidao.engine.AssignmentFulfilment.DECIDE_EXTENSION;
import static vn.chidao.engine.AssignmentFulfilment.DECIDE_RETURN;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSED;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSE_EXTENSION;
import static vn.chidao.engine.AssignmentFulfilment.ENDORSE_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.EXTENSION_REQUESTED;
import static vn.chidao.engine.AssignmentFulfilment.LEADER_DECIDES;
import static vn.chidao.engine.AssignmentFulfilment.NAME_OWNER;
import static vn.chidao.engine.AssignmentFulfilment.NEXT_WATCH_DATE;
import static vn.chidao.engine.AssignmentFulfilment.OWNER_KNOWN;
import static vn.chidao.engine.AssignmentFulfilment.PROCESS;
import static vn.chidao.engine.AssignmentFulfilment.RECEIPT_DUE_AT;
import static vn.chidao.engine.AssignmentFulfilment.RECEIVE;
import static vn.chidao.engine.AssignmentFulfilment.REOPENED;
import static vn.chidao.engine.AssignmentFulfilment.RETURNED;
import static vn.chidao.engine.AssignmentFulfilment.REVIEW_AGAIN;
import static vn.chidao.engine.AssignmentFulfilment.REVIEW_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.START;
import static vn.chidao.engine.AssignmentFulfilment.SUBMIT_REPORT;
import static vn.chidao.engine.AssignmentFulfilment.TRANSFERRED;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_AT;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_DATE;
import static vn.chidao.engine.AssignmentFulfilment.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.chidao.assignment.AssignmentWorkflow;
import vn.chidao.assignment.Verdict;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.shared.StaleRead;

/** Carries assignments by {@code assignment-fulfilment.bpmn}; the assignment's id is its key. */
@ApplicationScoped
public class CamundaAssignmentWorkflow implements AssignmentWorkflow {
  @Inject ProcessEngine engine;
  @Inject Beginnings beginnings;
  @Inject WaitingSteps steps;
  @Inject PathTaken path;

  @Override
  public void begin(List<Begin> opened) {
    beginnings.of(
        PROCESS,
        opened,
        (begin, process) ->
            process
                .businessKey(begin.assignment().value())
                .setVariable(OWNER_KNOWN, false)
                .setVariable(RECEIPT_DUE_AT, Date.from(begin.receiptDueAt()))
                .setVariable(WATCH_AT, Date.from(begin.watchAt())));
  }

  @Override
  public void received(AssignmentId id) {
    if (steps.completeOpen(id.value(), RECEIVE, Map.of())) return;
    startNow(id);
    steps.complete(id.value(), RECEIVE);
  }

  /** A coordinator may be faster than the job that carries a new process to its first step. */
  private void startNow(AssignmentId id) {
    jobs(runningProcess(id), START).forEach(job -> run(id, job));
  }

  private void run(AssignmentId id, Job start) {
    try {
      engine.getManagementService().executeJob(start.getId());
    } catch (NullValueException gone) {
      throw new StaleRead("the process of " + id + " has begun meanwhile", gone);
    }
  }

  @Override
  public void ownerNamed(AssignmentId id) {
    steps.complete(id.value(), NAME_OWNER);
  }

  @Override
  public void reportSubmitted(AssignmentId id) {
    steps.complete(id.value(), SUBMIT_REPORT);
  }

  @Override
  public void reportReviewed(AssignmentId id, Verdict verdict, boolean leaderDecides) {
    boolean approved = verdict == Verdict.APPROVED;
    steps.complete(
        id.value(), REVIEW_REPORT, Map.of(APPROVED, approved, LEADER_DECIDES, leaderDecides));
  }

  @Override
  public void reportEndorsed(AssignmentId id, Verdict verdict) {
    steps.complete(id.value(), ENDORSE_REPORT, answers(APPROVED, verdict));
  }

  @Override
  public void resultDecided(AssignmentId id, Verdict verdict) {
    steps.complete(id.value(), ACCEPT_REPORT, answers(ACCEPTED, verdict));
  }

  /** As one that was not approved: the way back to the owner is the same. */
  @Override
  public void reportRecalled(AssignmentId id, AssignmentStatus from) {
    switch (from) {
      case UNDER_ENDORSEMENT -> reportEndorsed(id, Verdict.TO_OWNER);
      case AWAITING_ACCEPTANCE -> resultDecided(id, Verdict.TO_OWNER);
      default -> reportReviewed(id, Verdict.TO_OWNER, false);
    }
  }

  /** Where the report goes back to is asked only when it does. */
  private static Map<String, Object> answers(String question, Verdict verdict) {
    if (verdict == Verdict.APPROVED) return Map.of(question, true);
    return Map.of(question, false, REVIEW_AGAIN, verdict == Verdict.TO_SUPERVISOR);
  }

  /** The watch has one timer, the first or a later one. */
  @Override
  public void watchMoved(AssignmentId id, Instant watchAt) {
    String process = runningProcess(id);
    Date date = Date.from(watchAt);
    engine.getRuntimeService().setVariable(process, WATCH_AT, date);
    jobs(process, WATCH_DATE, NEXT_WATCH_DATE)
        .forEach(timer -> engine.getManagementService().setJobDuedate(timer.getId(), date));
  }

  @Override
  public void extensionRequested(AssignmentId id) {
    steps.tell(id.value(), EXTENSION_REQUESTED);
  }

  @Override
  public void extensionReviewed(AssignmentId id, boolean passedOn) {
    steps.complete(id.value(), ENDORSE_EXTENSION, Map.of(ENDORSED, passedOn));
  }

  @Override
  public void extensionDecided(AssignmentId id) {
    if (!steps.completeOpen(id.value(), DECIDE_EXTENSION, Map.of()))
      steps.completeOpen(id.value(), ENDORSE_EXTENSION, Map.of(ENDORSED, false));
  }

  @Override
  public void returnRequested(AssignmentId id) {
    steps.tell(id.value(), RETURNED);
  }

  @Override
  public void returnDeclined(AssignmentId id) {
    steps.complete(id.value(), DECIDE_RETURN);
  }

  @Override
  public void transferred(AssignmentId id, Instant receiptDueAt) {
    startNow(id);
    extensionDecided(id);
    steps.completeOpen(id.value(), DECIDE_RETURN, Map.of());
    engine
        .getRuntimeService()
        .setVariables(
            runningProcess(id),
            Map.of(OWNER_KNOWN, false, RECEIPT_DUE_AT, Date.from(receiptDueAt)));
    steps.tell(id.value(), TRANSFERRED);
  }

  @Override
  public void amended(AssignmentId id) {
    if (!steps.isOpen(id.value(), ACKNOWLEDGE_AMENDMENT)) steps.tell(id.value(), AMENDED);
  }

  @Override
  public void amendmentAcknowledged(AssignmentId id) {
    steps.complete(id.value(), ACKNOWLEDGE_AMENDMENT);
  }

  @Override
  public void reopened(AssignmentId id, Instant watchAt) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(REOPENED)
        .processInstanceBusinessKey(id.value())
        .setVariables(Map.of(OWNER_KNOWN, true, WATCH_AT, Date.from(watchAt)))
        .correlateStartMessage();
  }

  @Override
  public void withdrawn(AssignmentId id) {
    steps.tell(id.value(), WITHDRAWN);
  }

  @Override
  public Optional<Progress> progress(AssignmentId id) {
    return path.of(PROCESS, id.value());
  }

  private List<Job> jobs(String process, String... activities) {
    return Stream.of(activities)
        .map(
            activity ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(process)
                    .activityId(activity)
                    .singleResult())
        .filter(Objects::nonNull)
        .toList();
  }

  private String runningProcess(AssignmentId id) {
    ProcessInstance instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.value(), PROCESS)
            .singleResult();
    if (instance == null) throw new StaleRead("no process runs for " + id);
    return instance.getId();
  }
}
