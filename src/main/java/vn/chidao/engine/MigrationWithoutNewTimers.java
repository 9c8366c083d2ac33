package vn.chidao.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchConfiguration;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.migration.MigrationInstruction;

/**
 * Moves processes to another version as the engine does, but where the first timer of an event
 * sub-process has gone off already it is not set a second time: an assignment has one watch over
 * its deadline.
 */
class MigrationWithoutNewTimers extends MigrationBatchJobHandler {
  @Override
  public void executeHandler(
      MigrationBatchConfiguration batch,
      ExecutionEntity execution,
      CommandContext context,
      String tenant) {
    Set<String> known =
        batch.getMigrationPlan().getInstructions().stream()
            .map(MigrationInstruction::getTargetActivityId)
            .collect(Collectors.toSet());
    Set<String> before = new HashSet<>();
    for (String process : batch.getIds())
      starts(context, process).forEach(timer -> before.add(process + timer.getActivityId()));
    super.executeHandler(batch, execution, context, tenant);
    for (String process : batch.getIds())
      starts(context, process).stream()
          .filter(timer -> known.contains(timer.getActivityId()))
          .filter(timer -> !before.contains(process + timer.getActivityId()))
          .forEach(JobEntity::delete);
  }

  private static List<JobEntity> starts(CommandContext context, String process) {
    ExecutionEntity instance = context.getExecutionManager().findExecutionById(process);
    if (instance == null) return List.of();
    return instance.getJobs().stream()
        .filter(job -> TimerStartEventSubprocessJobHandler.TYPE.equals(job.getJobHandlerType()))
        .toList();
  }
}
