package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import vn.chidao.assignment.AssignmentWorkflow.Progress;
import vn.chidao.assignment.AssignmentWorkflow.Waiting;

/** Reads from the engine's history which way a process has taken and where it waits now. */
@ApplicationScoped
class PathTaken {
  /** For a person, or for what others decide; a timer beside it is not where the process waits. */
  private static final Set<String> WAITING =
      Set.of(ActivityTypes.TASK_USER_TASK, ActivityTypes.INTERMEDIATE_EVENT_MESSAGE);

  @Inject ProcessEngine engine;

  Optional<Progress> of(String process, String businessKey) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .orderByProcessInstanceStartTime()
        .desc()
        .list()
        .stream()
        .findFirst()
        .map(this::read);
  }

  private Progress read(HistoricProcessInstance instance) {
    String definition = instance.getProcessDefinitionId();
    List<HistoricActivityInstance> reached =
        engine
            .getHistoryService()
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    List<String> visited = reached.stream().map(HistoricActivityInstance::getActivityId).toList();
    BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(definition);
    return new Progress(diagram(definition), visited, arrows(model, visited), waiting(reached));
  }

  private String diagram(String definition) {
    try (InputStream bpmn = engine.getRepositoryService().getProcessModel(definition)) {
      return new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The engine keeps no history of arrows. Of those that lead into an element, the one taken comes
   * from the element that was reached last before it.
   */
  private static Set<String> arrows(BpmnModelInstance model, List<String> visited) {
    Set<String> taken = new LinkedHashSet<>();
    List<String> before = new ArrayList<>();
    for (String element : visited) {
      FlowNode node = model.getModelElementById(element);
      latest(node.getIncoming(), before).map(SequenceFlow::getId).ifPresent(taken::add);
      before.add(element);
    }
    return taken;
  }

  private static Optional<SequenceFlow> latest(
      Collection<SequenceFlow> incoming, List<String> before) {
    return incoming.stream()
        .filter(flow -> before.contains(flow.getSource().getId()))
        .max(Comparator.comparing(flow -> before.lastIndexOf(flow.getSource().getId())));
  }

  private static Optional<Waiting> waiting(List<HistoricActivityInstance> reached) {
    return reached.stream()
        .filter(step -> step.getEndTime() == null && WAITING.contains(step.getActivityType()))
        .map(step -> new Waiting(step.getActivityId(), step.getStartTime().toInstant()))
        .findFirst();
  }
}
