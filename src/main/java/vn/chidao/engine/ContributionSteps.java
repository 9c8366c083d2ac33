package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chidao.coordination.UrgeContribution;
import vn.chidao.coordination.model.ContributionId;

/** What {@code contribution.bpmn} lets the product do by itself: urge an agency that is silent. */
@ApplicationScoped
public class ContributionSteps implements ProcessSteps {
  @Inject UrgeContribution urgeContribution;

  @Override
  public String name() {
    return ContributionProcess.STEPS;
  }

  public void urge(DelegateExecution execution) {
    urgeContribution.urge(contributionOf(execution));
    execution.setVariable(ContributionProcess.URGE_AT, Date.from(urgeContribution.next()));
  }

  public boolean isUrgeLeft(DelegateExecution execution) {
    return urgeContribution.isLeft(contributionOf(execution));
  }

  private static ContributionId contributionOf(DelegateExecution execution) {
    return new ContributionId(execution.getProcessBusinessKey());
  }
}
