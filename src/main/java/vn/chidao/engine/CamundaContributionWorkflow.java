package vn.chidao.engine;

import static vn.chidao.engine.ContributionProcess.ASSIGNMENT_ENDED;
import static vn.chidao.engine.ContributionProcess.CONTRIBUTE;
import static vn.chidao.engine.ContributionProcess.PROCESS;
import static vn.chidao.engine.ContributionProcess.RECALLED;
import static vn.chidao.engine.ContributionProcess.URGE_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import vn.chidao.coordination.ContributionWorkflow;
import vn.chidao.coordination.model.ContributionId;

/** Carries requests to coordinating agencies by {@code contribution.bpmn}; the id is the key. */
@ApplicationScoped
public class CamundaContributionWorkflow implements ContributionWorkflow {
  @Inject Beginnings beginnings;
  @Inject WaitingSteps steps;

  @Override
  public void asked(List<Begin> requests) {
    beginnings.of(
        PROCESS,
        requests,
        (begin, process) ->
            process
                .businessKey(begin.contribution().value())
                .setVariable(URGE_AT, Date.from(begin.urgeAt())));
  }

  @Override
  public void answered(ContributionId id) {
    steps.complete(id.value(), CONTRIBUTE);
  }

  @Override
  public void recalled(ContributionId id) {
    steps.tell(id.value(), RECALLED);
  }

  @Override
  public void assignmentEnded(ContributionId id) {
    steps.tell(id.value(), ASSIGNMENT_ENDED);
  }
}
