package vn.chidao.engine;

import static vn.chidao.engine.InquiryProcess.ANSWER;
import static vn.chidao.engine.InquiryProcess.ASSIGNMENT_ENDED;
import static vn.chidao.engine.InquiryProcess.CONFIRM;
import static vn.chidao.engine.InquiryProcess.DROPPED;
import static vn.chidao.engine.InquiryProcess.PROCESS;
import static vn.chidao.engine.InquiryProcess.SETTLED;
import static vn.chidao.engine.InquiryProcess.URGE_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import vn.chidao.progress.InquiryWorkflow;
import vn.chidao.progress.model.InquiryId;

/** Carries obstacles and questions by {@code inquiry.bpmn}; the id is the key. */
@ApplicationScoped
public class CamundaInquiryWorkflow implements InquiryWorkflow {
  @Inject Beginnings beginnings;
  @Inject WaitingSteps steps;

  @Override
  public void raised(InquiryId id, Instant urgeAt) {
    beginnings.of(
        PROCESS,
        List.of(id),
        (inquiry, process) ->
            process.businessKey(inquiry.value()).setVariable(URGE_AT, Date.from(urgeAt)));
  }

  @Override
  public void answered(InquiryId id) {
    steps.complete(id.value(), ANSWER);
  }

  @Override
  public void settled(InquiryId id) {
    steps.complete(id.value(), CONFIRM, Map.of(SETTLED, true));
  }

  @Override
  public void sentBack(InquiryId id, Instant urgeAt) {
    steps.complete(id.value(), CONFIRM, Map.of(SETTLED, false, URGE_AT, Date.from(urgeAt)));
  }

  @Override
  public void dropped(InquiryId id) {
    steps.tell(id.value(), DROPPED);
  }

  @Override
  public void assignmentEnded(InquiryId id) {
    steps.tell(id.value(), ASSIGNMENT_ENDED);
  }
}
