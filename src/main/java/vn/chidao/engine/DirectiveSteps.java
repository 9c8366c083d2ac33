package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chidao.directive.CheckSixClears;
import vn.chidao.directive.model.DirectiveId;

/** What {@code directive-lifecycle.bpmn} lets the product do, in the name of who submits. */
@ApplicationScoped
public class DirectiveSteps implements ProcessSteps {
  @Inject CheckSixClears checkSixClears;

  @Override
  public String name() {
    return DirectiveLifecycle.STEPS;
  }

  public void checkSixClears(DelegateExecution execution) {
    checkSixClears.check(new DirectiveId(execution.getProcessBusinessKey()));
  }
}
