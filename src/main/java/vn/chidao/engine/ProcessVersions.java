package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.chidao.processes.RunningProcesses.Mapping;
import vn.chidao.processes.RunningProcesses.Plan;
import vn.chidao.processes.RunningProcesses.Stay;
import vn.chidao.processes.RunningProcesses.Version;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.RuleViolation;

/** The deployed versions of our processes, what is open on each, and how one maps to another. */
@ApplicationScoped
class ProcessVersions {
  @Inject ProcessEngine engine;

  List<Version> all() {
    return definitions().stream().map(this::version).toList();
  }

  private List<ProcessDefinition> definitions() {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .orderByProcessDefinitionKey()
        .asc()
        .orderByProcessDefinitionVersion()
        .desc()
        .list();
  }

  private ProcessDefinition definition(String id) {
    return definitions().stream()
        .filter(each -> each.getId().equals(id))
        .findFirst()
        .orElseThrow(NothingThere::new);
  }

  private Version version(ProcessDefinition definition) {
    Map<String, Long> waiting = new TreeMap<>();
    engine
        .getManagementService()
        .createActivityStatisticsQuery(definition.getId())
        .list()
        .forEach(step -> waiting.put(step.getId(), (long) step.getInstances()));
    return new Version(
        definition.getId(),
        definition.getKey(),
        definition.getName(),
        definition.getVersion(),
        engine
            .getRepositoryService()
            .createDeploymentQuery()
            .deploymentId(definition.getDeploymentId())
            .singleResult()
            .getDeploymentTime()
            .toInstant(),
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionId(definition.getId())
            .count(),
        waiting);
  }

  /** What an element is called in the process file; its id where it has no name. */
  String nameOf(String definition, String element) {
    if (definition == null || element == null) return element;
    ModelElementInstance found =
        engine.getRepositoryService().getBpmnModelInstance(definition).getModelElementById(element);
    boolean named = found instanceof FlowElement flow && flow.getName() != null;
    return named ? ((FlowElement) found).getName() : element;
  }

  /** Same element, same place. Triggers are not made anew, so that timers keep their dates. */
  MigrationPlan mapping(String from, String to) {
    if (!definition(from).getKey().equals(definition(to).getKey()) || from.equals(to))
      throw new RuleViolation("processes.migrate.sameProcess");
    return engine.getRuntimeService().createMigrationPlan(from, to).mapEqualActivities().build();
  }

  Plan plan(String from, String to) {
    Map<String, String> mapped =
        mapping(from, to).getInstructions().stream()
            .collect(
                Collectors.toMap(
                    MigrationInstruction::getSourceActivityId,
                    MigrationInstruction::getTargetActivityId));
    Map<String, Long> open = new HashMap<>();
    List<String> movable = new ArrayList<>();
    List<Stay> stay = new ArrayList<>();
    Map<String, Set<String>> standing = standing(from);
    for (ProcessInstance instance : instances(from)) {
      Set<String> here = standing.getOrDefault(instance.getId(), Set.of());
      here.forEach(step -> open.merge(step, 1L, Long::sum));
      List<String> lost = here.stream().filter(step -> !mapped.containsKey(step)).toList();
      if (lost.isEmpty()) movable.add(instance.getId());
      else
        stay.add(
            new Stay(
                instance.getBusinessKey(), lost.stream().map(step -> nameOf(from, step)).toList()));
    }
    List<Mapping> mappings =
        Stream.concat(mapped.keySet().stream(), open.keySet().stream())
            .distinct()
            .map(
                step ->
                    new Mapping(
                        step, nameOf(from, step), mapped.get(step), open.getOrDefault(step, 0L)))
            .sorted(Comparator.comparingLong(Mapping::open).reversed().thenComparing(Mapping::from))
            .toList();
    return new Plan(version(definition(from)), version(definition(to)), mappings, movable, stay);
  }

  private List<ProcessInstance> instances(String definition) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionId(definition)
        .list();
  }

  /**
   * Where each process waits: steps, messages, timers, and jobs between steps; in three queries.
   */
  private Map<String, Set<String>> standing(String definition) {
    Map<String, Set<String>> standing = new HashMap<>();
    for (Execution each :
        engine.getRuntimeService().createExecutionQuery().processDefinitionId(definition).list()) {
      ExecutionEntity execution = (ExecutionEntity) each;
      if (execution.isActive() && execution.getActivityId() != null)
        at(standing, execution.getProcessInstanceId()).add(execution.getActivityId());
    }
    Map<String, String> places =
        engine
            .getManagementService()
            .createJobDefinitionQuery()
            .processDefinitionId(definition)
            .list()
            .stream()
            .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    for (Job job :
        engine.getManagementService().createJobQuery().processDefinitionId(definition).list())
      if (places.containsKey(job.getJobDefinitionId()))
        at(standing, job.getProcessInstanceId()).add(places.get(job.getJobDefinitionId()));
    return standing;
  }

  private static Set<String> at(Map<String, Set<String>> standing, String process) {
    return standing.computeIfAbsent(process, id -> new TreeSet<>());
  }
}
