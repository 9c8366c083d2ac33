package vn.chidao.engine;

import static vn.chidao.engine.AssignmentFulfilment.NEXT_WATCH_DATE;
import static vn.chidao.engine.AssignmentFulfilment.PROCESS;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_AT;
import static vn.chidao.engine.AssignmentFulfilment.WATCH_DATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import vn.chidao.assignment.DeadlineWatches;
import vn.chidao.assignment.model.AssignmentId;

/** The watches of {@code assignment-fulfilment.bpmn}, all at once and in few statements. */
@ApplicationScoped
public class CamundaDeadlineWatches implements DeadlineWatches {
  private static final int AT_ONCE = 1_000;

  @Inject ProcessEngine engine;

  /** The variable says when, also before the first timer is there; a timer tried again does not. */
  @Override
  public Map<AssignmentId, Instant> after(Instant now) {
    Map<String, Instant> times = new HashMap<>();
    all(engine
            .getRuntimeService()
            .createVariableInstanceQuery()
            .variableName(WATCH_AT)
            .orderByActivityInstanceId()
            .asc())
        .forEach(time -> times.put(time.getProcessInstanceId(), at(time)));
    Map<AssignmentId, Instant> after = new HashMap<>();
    running()
        .forEach(
            (assignment, process) -> {
              Instant time = times.get(process);
              if (time != null && time.isAfter(now)) after.put(assignment, time);
            });
    return after;
  }

  private static Instant at(VariableInstance time) {
    return ((Date) time.getValue()).toInstant();
  }

  private Map<AssignmentId, String> running() {
    return all(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .orderByProcessInstanceId()
                .asc())
        .stream()
        .collect(
            Collectors.toMap(
                process -> new AssignmentId(process.getBusinessKey()), ProcessInstance::getId));
  }

  /** Inside one engine command, so that all of it is one flush. */
  @Override
  public void move(Map<AssignmentId, Instant> to) {
    if (to.isEmpty()) return;
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              Map<AssignmentId, String> running = running();
              Map<String, Job> timers = timers();
              to.forEach(
                  (id, at) -> {
                    String process = running.get(id);
                    engine.getRuntimeService().setVariable(process, WATCH_AT, Date.from(at));
                    Job timer = timers.get(process);
                    if (timer != null)
                      engine.getManagementService().setJobDuedate(timer.getId(), Date.from(at));
                  });
              return null;
            });
  }

  private Map<String, Job> timers() {
    return Stream.of(WATCH_DATE, NEXT_WATCH_DATE)
        .flatMap(
            element ->
                all(
                    engine
                        .getManagementService()
                        .createJobQuery()
                        .processDefinitionKey(PROCESS)
                        .activityId(element)
                        .orderByJobId()
                        .asc())
                    .stream())
        .collect(Collectors.toMap(Job::getProcessInstanceId, Function.identity()));
  }

  private static <T> List<T> all(Query<?, T> query) {
    List<T> all = new ArrayList<>();
    List<T> some;
    do {
      some = query.listPage(all.size(), AT_ONCE);
      all.addAll(some);
    } while (some.size() == AT_ONCE);
    return all;
  }
}
