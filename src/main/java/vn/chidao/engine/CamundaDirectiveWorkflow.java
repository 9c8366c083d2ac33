package vn.chidao.engine;

import static vn.chidao.engine.DirectiveLifecycle.ALL_CLOSED;
import static vn.chidao.engine.DirectiveLifecycle.CLEAR;
import static vn.chidao.engine.DirectiveLifecycle.CLEARED;
import static vn.chidao.engine.DirectiveLifecycle.CONCLUDE;
import static vn.chidao.engine.DirectiveLifecycle.DRAFT;
import static vn.chidao.engine.DirectiveLifecycle.ISSUE;
import static vn.chidao.engine.DirectiveLifecycle.PROCESS;
import static vn.chidao.engine.DirectiveLifecycle.REOPENED;
import static vn.chidao.engine.DirectiveLifecycle.REVOKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import vn.chidao.assignment.AssignmentWorkflow.Progress;
import vn.chidao.directive.DirectiveWorkflow;
import vn.chidao.directive.model.DirectiveId;

/** Carries directives by {@code directive-lifecycle.bpmn}; the directive's id is its key. */
@ApplicationScoped
public class CamundaDirectiveWorkflow implements DirectiveWorkflow {
  @Inject ProcessEngine engine;
  @Inject WaitingSteps steps;
  @Inject PathTaken path;

  @Override
  public void drafted(DirectiveId id) {
    engine.getRuntimeService().startProcessInstanceByKey(PROCESS, id.value());
  }

  @Override
  public void submitted(DirectiveId id) {
    steps.complete(id.value(), DRAFT);
  }

  @Override
  public void cleared(DirectiveId id, boolean approved) {
    steps.complete(id.value(), CLEAR, Map.of(CLEARED, approved));
  }

  @Override
  public void issued(DirectiveId id) {
    steps.complete(id.value(), ISSUE);
  }

  @Override
  public void allClosed(DirectiveId id) {
    steps.tell(id.value(), ALL_CLOSED);
  }

  @Override
  public void reopened(DirectiveId id) {
    steps.tell(id.value(), REOPENED);
  }

  @Override
  public void concluded(DirectiveId id) {
    steps.complete(id.value(), CONCLUDE);
  }

  @Override
  public void revoked(DirectiveId id) {
    steps.tell(id.value(), REVOKED);
  }

  @Override
  public Optional<Progress> progress(DirectiveId id) {
    return path.of(PROCESS, id.value());
  }
}
