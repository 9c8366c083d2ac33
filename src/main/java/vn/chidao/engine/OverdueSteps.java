package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chidao.overdue.UrgeReview;
import vn.chidao.overdue.WatchMilestones;
import vn.chidao.overdue.model.ReviewId;

/**
 * What {@code overdue-review.bpmn} lets the product do by itself: urge an agency that does not
 * explain, and look whether a milestone was missed.
 */
@ApplicationScoped
public class OverdueSteps implements ProcessSteps {
  @Inject UrgeReview urgeReview;
  @Inject WatchMilestones watchMilestones;

  @Override
  public String name() {
    return OverdueProcess.STEPS;
  }

  public void urge(DelegateExecution execution) {
    urgeReview.urge(reviewOf(execution));
    execution.setVariable(OverdueProcess.URGE_AT, Date.from(urgeReview.next()));
  }

  public boolean isUrgeLeft(DelegateExecution execution) {
    return urgeReview.isLeft(reviewOf(execution));
  }

  public void checkMilestones(DelegateExecution execution) {
    ReviewId id = reviewOf(execution);
    watchMilestones.check(id);
    watchMilestones
        .next(id)
        .ifPresent(at -> execution.setVariable(OverdueProcess.MILESTONE_AT, Date.from(at)));
  }

  public boolean isMilestoneLeft(DelegateExecution execution) {
    return watchMilestones.next(reviewOf(execution)).isPresent();
  }

  private static ReviewId reviewOf(DelegateExecution execution) {
    return new ReviewId(execution.getProcessBusinessKey());
  }
}
