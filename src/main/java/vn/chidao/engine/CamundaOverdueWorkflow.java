package vn.chidao.engine;

import static vn.chidao.engine.OverdueProcess.ACCEPTED;
import static vn.chidao.engine.OverdueProcess.CONFIRM;
import static vn.chidao.engine.OverdueProcess.CONFIRMED;
import static vn.chidao.engine.OverdueProcess.DECIDE;
import static vn.chidao.engine.OverdueProcess.EXPLAIN;
import static vn.chidao.engine.OverdueProcess.MILESTONE_AT;
import static vn.chidao.engine.OverdueProcess.OVER;
import static vn.chidao.engine.OverdueProcess.PROCESS;
import static vn.chidao.engine.OverdueProcess.REACH;
import static vn.chidao.engine.OverdueProcess.SENT_BACK;
import static vn.chidao.engine.OverdueProcess.URGE_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import vn.chidao.overdue.OverdueWorkflow;
import vn.chidao.overdue.model.ReviewId;

/** Carries the reviews of late assignments by {@code overdue-review.bpmn}; the id is the key. */
@ApplicationScoped
public class CamundaOverdueWorkflow implements OverdueWorkflow {
  @Inject Beginnings beginnings;
  @Inject WaitingSteps steps;

  @Override
  public void opened(List<Begin> opened) {
    beginnings.of(
        PROCESS,
        opened,
        (begin, process) ->
            process
                .businessKey(begin.review().value())
                .setVariable(URGE_AT, Date.from(begin.urgeAt())));
  }

  @Override
  public void explained(ReviewId id) {
    steps.complete(id.value(), EXPLAIN);
  }

  @Override
  public void confirmed(ReviewId id) {
    steps.complete(id.value(), CONFIRM, Map.of(CONFIRMED, true));
  }

  @Override
  public void refused(ReviewId id, Instant urgeAt) {
    steps.complete(id.value(), CONFIRM, Map.of(CONFIRMED, false, URGE_AT, Date.from(urgeAt)));
  }

  @Override
  public void sentBack(ReviewId id, Instant urgeAt) {
    steps.complete(id.value(), DECIDE, Map.of(SENT_BACK, true, URGE_AT, Date.from(urgeAt)));
  }

  @Override
  public void accepted(ReviewId id, Instant milestoneAt) {
    steps.complete(
        id.value(),
        DECIDE,
        Map.of(SENT_BACK, false, ACCEPTED, true, MILESTONE_AT, Date.from(milestoneAt)));
  }

  @Override
  public void noted(ReviewId id) {
    steps.complete(id.value(), DECIDE, Map.of(SENT_BACK, false, ACCEPTED, false));
  }

  @Override
  public void finished(ReviewId id) {
    steps.complete(id.value(), REACH);
  }

  @Override
  public void over(ReviewId id) {
    steps.tell(id.value(), OVER);
  }
}
