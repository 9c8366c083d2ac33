package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.StaleRead;

/**
 * The steps at which processes wait, found by the id of the assignment or directive they carry. A
 * decision that no step waits for means that tables and engine disagree, or that somebody else was
 * faster: it fails, so that nothing half remains.
 */
@ApplicationScoped
class WaitingSteps {
  @Inject ProcessEngine engine;

  boolean isOpen(String businessKey, String step) {
    return find(businessKey, step) != null;
  }

  void complete(String businessKey, String step) {
    complete(businessKey, step, Map.of());
  }

  void complete(String businessKey, String step, Map<String, Object> decided) {
    if (!completeOpen(businessKey, step, decided))
      throw new StaleRead("process of " + businessKey + " does not wait at " + step);
  }

  /**
   * Returns false when no process waits there. Found and completed in one engine command, which
   * reads the step once.
   */
  boolean completeOpen(String businessKey, String step, Map<String, Object> decided) {
    try {
      return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
          .getCommandExecutorTxRequired()
          .execute(
              context -> {
                Task open = find(businessKey, step);
                if (open != null) engine.getTaskService().complete(open.getId(), decided);
                return open != null;
              });
    } catch (NullValueException gone) {
      throw new StaleRead("process of " + businessKey + " waits no longer at " + step, gone);
    } catch (ProcessEngineException failed) {
      throw refusalIn(failed, businessKey);
    }
  }

  /** The engine wraps what a use case behind the next step throws; a refusal stays a refusal. */
  private static RuntimeException refusalIn(ProcessEngineException failed, String businessKey) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause())
      if (cause instanceof RuleViolation refusal) return refusal;
    if (failed instanceof OptimisticLockingException) return failed;
    return new StaleRead("process of " + businessKey + " could not go on", failed);
  }

  void tell(String businessKey, String message) {
    try {
      engine
          .getRuntimeService()
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(businessKey)
          .correlate();
    } catch (MismatchingMessageCorrelationException nobodyWaits) {
      throw new StaleRead(
          "process of " + businessKey + " does not wait for " + message, nobodyWaits);
    }
  }

  private Task find(String businessKey, String step) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey)
        .taskDefinitionKey(step)
        .singleResult();
  }
}
