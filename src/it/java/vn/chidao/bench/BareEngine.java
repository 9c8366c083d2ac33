package vn.chidao.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * The same processes without us: no permission, rule, row or audit entry, only the engine's own
 * interface in one transaction of the container. What it needs to know it was told before.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class BareEngine {
  private static final String FULFILMENT = "assignment-fulfilment";
  private static final String LIFECYCLE = "directive-lifecycle";

  @Inject ProcessEngine engine;
  @PersistenceContext EntityManager rows;

  /** All in one command, as many rows as the product's own starts. */
  public void start(List<String> keys) {
    Date later = Date.from(Instant.now().plus(Duration.ofDays(30)));
    configuration()
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              keys.forEach(key -> start(key, later));
              return null;
            });
  }

  private void start(String key, Date later) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey(FULFILMENT)
        .businessKey(key)
        .setVariable("ownerKnown", false)
        .setVariable("receiptDueAt", later)
        .setVariable("watchAt", later)
        .execute();
  }

  /** A directive's process that waits for its last assignment. */
  public void startLifecycle(String key) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey(LIFECYCLE)
        .businessKey(key)
        .startBeforeActivity("Message_AssignmentsClosed")
        .execute();
  }

  public void complete(Task task, Map<String, Object> decided) {
    engine.getTaskService().complete(task.getId(), decided);
  }

  /** The last assignment of a directive: its own process ends, that of the directive goes on. */
  public void completeLast(Task task, String lifecycle) {
    engine.getTaskService().complete(task.getId(), Map.of("accepted", true));
    tell(lifecycle, "AssignmentsClosed");
  }

  public void tell(String key, String message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(key)
        .correlate();
  }

  /** The step ends and the one timer of the process moves. */
  public void completeAndMove(Task task, Job timer, Date to) {
    engine.getTaskService().complete(task.getId());
    engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "watchAt", to);
    engine.getManagementService().setJobDuedate(timer.getId(), to);
  }

  @Transactional(Transactional.TxType.SUPPORTS)
  public Task task(String key, String step) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(key)
        .taskDefinitionKey(step)
        .singleResult();
  }

  @Transactional(Transactional.TxType.SUPPORTS)
  public Job timer(Task task) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(task.getProcessInstanceId())
        .activityId("Timer_WatchDate")
        .singleResult();
  }

  /** What was started only to be measured goes again; by hand, since the engine takes minutes for it. */
  public void forget(String prefix) {
    String those =
        " in (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ like ?1)";
    String started = " where PROC_INST_ID_" + those;
    String jobs = " where PROCESS_INSTANCE_ID_" + those;
    for (String delete :
        List.of(
            "delete from ACT_RU_VARIABLE" + started,
            "delete from ACT_RU_EVENT_SUBSCR" + started,
            "delete from ACT_RU_JOB" + jobs,
            "delete from ACT_RU_EXECUTION" + started))
      rows.createNativeQuery(delete).setParameter(1, prefix + "%").executeUpdate();
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }
}
