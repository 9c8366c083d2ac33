package vn.chidao.assignment.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.assignment.AssignmentWorkflow.Progress;
import vn.chidao.assignment.AssignmentWorkflow.Waiting;
import vn.chidao.shared.web.Words;

/**
 * The process of an assignment or a directive as a page shows it: the model with the way taken for
 * the viewer, and the steps that people do as a row of words for everybody else.
 *
 * @param bpmn the model's text, drawn by resources/js/diagram.js
 * @param taken ids of elements and arrows passed, separated by blanks
 * @param waiting id of the step that waits now; empty before the start and after the end
 * @param names what the elements are called in the person's language, as JSON
 */
public record Diagram(
    String bpmn, String taken, String waiting, Instant since, String names, List<Step> steps) {
  private static final List<String> OF_ASSIGNMENT =
      List.of(
          "Task_ReceiveAssignment",
          "Task_NameOwner",
          "Task_SubmitReport",
          "Task_ReviewReport",
          "Task_AcceptReport");

  /**
   * What has a name in the picture; a message itself is not in it, only the event that hears it.
   */
  private static final Pattern NAMED =
      Pattern.compile("<bpmn:(?!message )\\w+ id=\"(\\w+)\" name=\"");

  /** One step: {@code past}, {@code now} or {@code ahead}. */
  public record Step(String id, String state) {}

  static Diagram of(Progress progress, Words words) {
    return of(progress, OF_ASSIGNMENT, words);
  }

  /** The steps are those that people do, in their order. */
  public static Diagram of(Progress progress, List<String> steps, Words words) {
    String waiting = progress.waiting().map(Waiting::step).orElse("");
    return new Diagram(
        progress.diagram(),
        String.join(
            " ",
            Stream.concat(progress.visited().stream(), progress.path().stream())
                .distinct()
                .toList()),
        waiting,
        progress.waiting().map(Waiting::since).orElse(null),
        names(progress.diagram(), words),
        steps.stream().map(step -> new Step(step, state(step, waiting, steps, progress))).toList());
  }

  /** What was done before a report came back has to be done again. */
  private static String state(String step, String waiting, List<String> steps, Progress progress) {
    if (step.equals(waiting)) return "now";
    boolean done = progress.visited().contains(step);
    boolean before = waiting.isEmpty() || steps.indexOf(step) < steps.indexOf(waiting);
    return done && before ? "past" : "ahead";
  }

  private static String names(String bpmn, Words words) {
    JsonObjectBuilder names = Json.createObjectBuilder();
    Matcher named = NAMED.matcher(bpmn);
    while (named.find()) names.add(named.group(1), words.of("step." + named.group(1)));
    return names.build().toString();
  }
}
