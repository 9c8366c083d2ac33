package vn.chidao.overdue.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.draft.Drafts;
import vn.chidao.overdue.ExplainOverdue.Explanation;
import vn.chidao.overdue.ReviewSheet;
import vn.chidao.overdue.model.Milestone.Aim;

/** An explanation with its roadmap while it is typed; begins with what was sent back. */
public class ExplanationForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS_AT_FIRST = 3;

  private String nature;
  private String degree;
  private String cause;
  private String responsibility;
  private final ArrayList<StepRow> steps = new ArrayList<>();

  static ExplanationForm of(ReviewSheet.Line line, List<ReviewSheet.Step> roadmap) {
    ExplanationForm form = new ExplanationForm();
    form.nature = line.nature();
    form.degree = line.degree();
    form.cause = line.cause();
    form.responsibility = line.responsibility();
    roadmap.forEach(step -> form.steps.add(new StepRow(step.aim(), step.dueOn())));
    form.fillUp();
    return form;
  }

  static ExplanationForm of(Drafts.Draft draft) {
    ExplanationForm form = new ExplanationForm();
    form.nature = draft.get("nature");
    form.degree = draft.get("degree");
    form.cause = draft.get("cause");
    form.responsibility = draft.get("responsibility");
    int rows = draft.get("steps") == null ? 0 : Integer.parseInt(draft.get("steps"));
    for (int row = 0; row < rows; row++) {
      String day = draft.get("dueOn" + row);
      form.steps.add(
          new StepRow(draft.get("aim" + row), day == null ? null : LocalDate.parse(day)));
    }
    form.fillUp();
    return form;
  }

  private void fillUp() {
    while (steps.size() < ROWS_AT_FIRST) addStep();
  }

  Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    typed.put("nature", nature);
    typed.put("degree", degree);
    typed.put("cause", cause);
    typed.put("responsibility", responsibility);
    typed.put("steps", "" + steps.size());
    for (int row = 0; row < steps.size(); row++) {
      LocalDate day = steps.get(row).getDueOn();
      typed.put("aim" + row, steps.get(row).getAim());
      typed.put("dueOn" + row, day == null ? null : day.toString());
    }
    return typed;
  }

  /** Rows left empty are no steps. */
  Explanation explanation() {
    return new Explanation(
        nature,
        degree,
        cause,
        responsibility,
        steps.stream()
            .filter(row -> !row.isEmpty())
            .map(row -> new Aim(row.getAim(), row.getDueOn()))
            .toList());
  }

  public final void addStep() {
    steps.add(new StepRow());
  }

  public List<StepRow> getSteps() {
    return steps;
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }

  public String getDegree() {
    return degree;
  }

  public void setDegree(String degree) {
    this.degree = degree;
  }

  public String getCause() {
    return cause;
  }

  public void setCause(String cause) {
    this.cause = cause;
  }

  public String getResponsibility() {
    return responsibility;
  }

  public void setResponsibility(String responsibility) {
    this.responsibility = responsibility;
  }
}
