package vn.chidao.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process and decision table keeps to, so that people and programs can read it. */
class ProcessModelTest {
  private static final String PROCESSES = "vn.chidao.architecture.ProcessFiles#processes";
  private static final String DECISIONS = "vn.chidao.architecture.ProcessFiles#decisions";
  private static final Path PAGES = Path.of("src/main/webapp");

  /** A variable, or a method of a bean that is given the execution and nothing else. */
  private static final Pattern EXPRESSION =
      Pattern.compile("\\$\\{(\\w+)(?:\\.(\\w+)\\(execution\\))?}");

  /** Steps that a person's act does at once, in the person's transaction and name. */
  private static final Set<String> AT_ONCE = Set.of("Task_CheckSixClears");

  @Test
  void processes_and_decisions_are_named_like_their_files() {
    ProcessFiles.processes()
        .forEach(
            file -> assertEquals(List.of(file.getName()), ids(file.getPayload(), Process.class)));
    ProcessFiles.decisions()
        .forEach(
            file ->
                assertEquals(
                    List.of(file.getName()),
                    file.getPayload().getModelElementsByType(Decision.class).stream()
                        .map(Decision::getId)
                        .toList()));
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void ids_say_what_they_name(BpmnModelInstance model) {
    assertIds(model, Task.class, "Task_");
    assertIds(model, Gateway.class, "Gateway_");
    assertIds(model, EndEvent.class, "EndEvent_");
    assertIds(model, SubProcess.class, "SubProcess_");
    assertIds(model, SequenceFlow.class, "Flow_");
    assertIds(model, Message.class, "Message_");
    for (CatchEvent event : model.getModelElementsByType(CatchEvent.class))
      assertId(event, prefixOf(event));
  }

  private static String prefixOf(CatchEvent event) {
    if (event.getEventDefinitions().isEmpty()) return "StartEvent_";
    return event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition
        ? "Timer_"
        : "Message_";
  }

  private static void assertIds(
      BpmnModelInstance model, Class<? extends BaseElement> type, String prefix) {
    model.getModelElementsByType(type).forEach(element -> assertId(element, prefix));
  }

  private static void assertId(BaseElement element, String prefix) {
    assertTrue(
        element.getId().matches(prefix + "([A-Z][a-z]+)+"),
        () -> element.getId() + " should be " + prefix + "BusinessWords");
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void everything_a_reader_sees_has_a_label_in_sentence_case(BpmnModelInstance model) {
    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      boolean join = node instanceof Gateway && node.getOutgoing().size() == 1;
      String label = node.getName() == null ? "" : node.getName();
      assertTrue(
          join ? label.isEmpty() : label.matches("\\p{Lu}[^\\p{Lu}]*"),
          () -> node.getId() + " is labelled '" + label + "'");
    }
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void gateways_ask_and_their_flows_answer(BpmnModelInstance model) {
    for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
      assertTrue(gateway.getName().endsWith("?"), gateway.getId());
      assertEquals(
          Set.of("Có", "Không"),
          gateway.getOutgoing().stream().map(SequenceFlow::getName).collect(Collectors.toSet()));
      assertEquals("Không", gateway.getDefault().getName(), gateway.getId());
    }
  }

  @Test
  void history_is_kept_for_a_lifetime() {
    ProcessFiles.processes()
        .map(Named::getPayload)
        .flatMap(model -> model.getModelElementsByType(Process.class).stream())
        .map(Process::getCamundaHistoryTimeToLiveString)
        .forEach(ProcessModelTest::assertLifetime);
    ProcessFiles.decisions()
        .map(Named::getPayload)
        .flatMap(model -> model.getModelElementsByType(Decision.class).stream())
        .map(Decision::getCamundaHistoryTimeToLiveString)
        .forEach(ProcessModelTest::assertLifetime);
  }

  private static void assertLifetime(String timeToLive) {
    assertTrue(Period.parse(timeToLive).getDays() >= 100 * 365, timeToLive);
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void every_step_of_a_person_has_its_page(BpmnModelInstance model) {
    for (UserTask step : model.getModelElementsByType(UserTask.class)) {
      String page = step.getCamundaFormKey();
      assertTrue(
          Files.exists(PAGES.resolve(page + ".xhtml")),
          () -> step.getId() + " needs " + page + ".xhtml");
    }
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void expressions_reach_the_beans_of_steps_and_named_variables_only(BpmnModelInstance model) {
    for (String expression : expressions(model)) {
      Matcher parts = EXPRESSION.matcher(expression);
      assertTrue(parts.matches(), () -> expression + " says more than a name");
      assertTrue(constants().contains(parts.group(1)), () -> expression + " names nothing of ours");
      if (parts.group(2) != null)
        assertDoesNotThrow(
            () -> beanClass(parts.group(1)).getMethod(parts.group(2), DelegateExecution.class));
    }
  }

  private static Class<?> beanClass(String bean) throws ClassNotFoundException {
    return Class.forName(
        "vn.chidao.engine." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void nothing_is_programmed_inside_the_file(BpmnModelInstance model) {
    String text = Bpmn.convertToString(model);
    for (String hidden :
        List.of("script", "camunda:class", "delegateExpression", "Listener", "camunda:type"))
      assertFalse(text.contains(hidden), hidden);
    for (ServiceTask step : model.getModelElementsByType(ServiceTask.class))
      assertFalse(step.getCamundaExpression() == null, step.getId());
  }

  @Test
  void every_name_that_java_shares_with_the_processes_exists_in_one() {
    Set<String> names = new HashSet<>();
    for (BpmnModelInstance model : ProcessFiles.processes().map(Named::getPayload).toList()) {
      names.addAll(ids(model, BaseElement.class));
      model.getModelElementsByType(Message.class).forEach(each -> names.add(each.getName()));
      for (String expression : expressions(model)) {
        Matcher parts = EXPRESSION.matcher(expression);
        if (parts.matches()) names.add(parts.group(1));
      }
    }
    Set<String> missing = new HashSet<>(constants());
    missing.removeAll(names);
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void nothing_is_saved_before_a_person_and_each_step_follows_a_save_point(
      BpmnModelInstance model) {
    for (UserTask step : model.getModelElementsByType(UserTask.class))
      assertFalse(step.isCamundaAsyncBefore(), step.getId());
    for (ServiceTask step : model.getModelElementsByType(ServiceTask.class))
      assertTrue(
          AT_ONCE.contains(step.getId()) || step.isCamundaAsyncBefore() || followsTimer(step),
          step.getId());
  }

  /** A fired timer is a job of its own: it is tried again, question included. */
  private static boolean followsTimer(FlowNode step) {
    return step.getIncoming().stream()
        .map(SequenceFlow::getSource)
        .allMatch(
            source ->
                source instanceof CatchEvent event && prefixOf(event).equals("Timer_")
                    || source instanceof Gateway && followsTimer(source));
  }

  @Test
  void each_assignment_starts_in_a_job_of_its_own() {
    ProcessFiles.processes()
        .filter(file -> file.getName().equals("assignment-fulfilment"))
        .flatMap(file -> file.getPayload().getModelElementsByType(StartEvent.class).stream())
        .filter(start -> start.getEventDefinitions().isEmpty())
        .filter(start -> start.getParentElement() instanceof Process)
        .forEach(start -> assertTrue(start.isCamundaAsyncBefore()));
  }

  @ParameterizedTest
  @MethodSource(DECISIONS)
  void decision_tables_explain_themselves_and_each_row(DmnModelInstance model) {
    for (Decision decision : model.getModelElementsByType(Decision.class))
      assertFalse(decision.getDescription().getTextContent().isBlank(), decision.getId());
    model
        .getModelElementsByType(Rule.class)
        .forEach(row -> assertFalse(row.getDescription().getTextContent().isBlank(), row.getId()));
  }

  private static List<String> ids(BpmnModelInstance model, Class<? extends BaseElement> type) {
    return model.getModelElementsByType(type).stream().map(BaseElement::getId).toList();
  }

  private static List<String> expressions(BpmnModelInstance model) {
    Stream<String> steps =
        model.getModelElementsByType(ServiceTask.class).stream()
            .map(ServiceTask::getCamundaExpression);
    Stream<String> conditions =
        model.getModelElementsByType(ConditionExpression.class).stream()
            .map(ConditionExpression::getTextContent);
    Stream<String> dates =
        model.getModelElementsByType(TimeDate.class).stream().map(TimeDate::getTextContent);
    return Stream.of(steps, conditions, dates).flatMap(each -> each).toList();
  }

  private static Set<String> constants() {
    return Stream.of(
            "AssignmentFulfilment",
            "DirectiveLifecycle",
            "ContributionProcess",
            "InquiryProcess",
            "OverdueProcess")
        .map(ProcessModelTest::stringsOf)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  private static List<String> stringsOf(String names) {
    try {
      List<String> values = new ArrayList<>();
      for (Field field : Class.forName("vn.chidao.engine." + names).getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) continue;
        field.setAccessible(true);
        values.add((String) field.get(null));
      }
      return values;
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
