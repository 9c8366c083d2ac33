package vn.chidao.directive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.chidao.assignment.web.Diagram;
import vn.chidao.audit.web.StoryLines;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.web.Words;

/** The way of one directive, as a picture and in words; shown to the issuing side. */
@Named
@RequestScoped
public class DirectiveCourse {
  private static final List<String> STEPS =
      List.of(
          "Task_DraftDirective",
          "Task_ClearDirective",
          "Task_IssueDirective",
          "Message_AssignmentsClosed",
          "Task_ConcludeDirective");

  @Inject DirectiveSheet sheet;
  @Inject StoryLines storyLines;
  @Inject Words words;

  private Diagram diagram;
  private List<StoryLines.Line> story;

  /** Null when no process was ever started. */
  public Diagram diagram(String directive) {
    if (diagram == null)
      diagram =
          sheet
              .progress(new DirectiveId(directive))
              .map(progress -> Diagram.of(progress, STEPS, words))
              .orElse(null);
    return diagram;
  }

  public List<StoryLines.Line> story(String directive) {
    if (story == null)
      story = storyLines.of(sheet.story(new DirectiveId(directive)), UnaryOperator.identity());
    return story;
  }
}
