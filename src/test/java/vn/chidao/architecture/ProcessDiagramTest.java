package vn.chidao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file is a picture for people: everything is drawn, and nothing lies over anything else. */
class ProcessDiagramTest {
  private static final String PROCESSES = "vn.chidao.architecture.ProcessFiles#processes";
  private static final String DECISIONS = "vn.chidao.architecture.ProcessFiles#decisions";

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void everything_is_drawn(BpmnModelInstance model) {
    Set<String> elements = new TreeSet<>();
    Stream.of(FlowNode.class, SequenceFlow.class, Artifact.class)
        .flatMap(type -> model.getModelElementsByType(type).stream())
        .map(BaseElement::getId)
        .forEach(elements::add);
    Set<String> drawn = new TreeSet<>();
    shapes(model).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
    model
        .getModelElementsByType(BpmnEdge.class)
        .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
    assertEquals(elements, drawn);
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void every_step_where_somebody_waits_has_a_name_in_both_languages(BpmnModelInstance model) {
    for (String language : List.of("vi", "en")) {
      ResourceBundle texts = ResourceBundle.getBundle("i18n.messages_" + language);
      assertEquals(
          List.of(),
          model.getModelElementsByType(UserTask.class).stream()
              .map(BaseElement::getId)
              .filter(step -> !texts.containsKey("step." + step))
              .toList(),
          language);
    }
  }

  @ParameterizedTest
  @MethodSource(DECISIONS)
  void decisions_are_drawn(DmnModelInstance model) {
    Set<String> drawn =
        model.getDocument().getElementsByNameNs(DMNDI, "DMNShape").stream()
            .map(shape -> shape.getAttribute("dmnElementRef"))
            .collect(Collectors.toSet());
    model
        .getModelElementsByType(Decision.class)
        .forEach(decision -> assertTrue(drawn.contains(decision.getId())));
  }

  private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void no_two_arrows_cross(BpmnModelInstance model) {
    List<BpmnEdge> edges =
        model.getModelElementsByType(BpmnEdge.class).stream()
            .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
            .toList();
    for (BpmnEdge one : edges)
      for (BpmnEdge other : edges)
        for (Line2D a : lines(one))
          for (Line2D b : lines(other))
            if (one != other && a.intersectsLine(b))
              assertTrue(meetAtAnEnd(a, b), () -> one.getId() + " crosses " + other.getId());
  }

  /** Arrows may arrive at the same point or leave from it. */
  private static boolean meetAtAnEnd(Line2D a, Line2D b) {
    return Set.of(a.getP1(), a.getP2()).stream()
        .anyMatch(end -> end.equals(b.getP1()) || end.equals(b.getP2()));
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void no_arrow_runs_through_a_shape(BpmnModelInstance model) {
    for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class))
      for (BpmnShape shape : shapes(model))
        if (!(shape.getBpmnElement() instanceof SubProcess))
          for (Line2D line : lines(edge))
            assertTrue(
                !line.intersects(inside(box(shape.getBounds()))),
                () -> edge.getId() + " runs through " + shape.getId());
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void no_arrow_runs_through_a_label(BpmnModelInstance model) {
    for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class))
      for (BpmnLabel label : model.getModelElementsByType(BpmnLabel.class))
        for (Line2D line : lines(edge))
          assertTrue(
              !line.intersects(box(label.getBounds())),
              () -> edge.getId() + " runs through the label at " + box(label.getBounds()));
  }

  @ParameterizedTest
  @MethodSource(PROCESSES)
  void nothing_lies_over_anything_else(BpmnModelInstance model) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (BpmnShape shape : shapes(model))
      if (!(shape.getBpmnElement() instanceof SubProcess)
          && !(shape.getBpmnElement() instanceof BoundaryEvent)) boxes.add(box(shape.getBounds()));
    for (BpmnLabel label : model.getModelElementsByType(BpmnLabel.class))
      boxes.add(box(label.getBounds()));
    for (Rectangle2D one : boxes)
      for (Rectangle2D other : boxes)
        assertTrue(one == other || !one.intersects(other), () -> one + " lies over " + other);
  }

  private static List<BpmnShape> shapes(BpmnModelInstance model) {
    return List.copyOf(model.getModelElementsByType(BpmnShape.class));
  }

  private static List<Line2D> lines(BpmnEdge edge) {
    List<Waypoint> points = List.copyOf(edge.getWaypoints());
    List<Line2D> lines = new ArrayList<>();
    for (int at = 1; at < points.size(); at++) {
      Waypoint from = points.get(at - 1);
      Waypoint to = points.get(at);
      lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
    }
    return lines;
  }

  private static Rectangle2D box(Bounds bounds) {
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static Rectangle2D inside(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
  }
}
