package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chidao.assignment.EscalateAssignment;
import vn.chidao.assignment.RemindOwner;
import vn.chidao.assignment.RemindReceipt;
import vn.chidao.assignment.WatchDeadline;
import vn.chidao.assignment.model.AssignmentId;

/** What {@code assignment-fulfilment.bpmn} lets the product do by itself, always behind a timer. */
@ApplicationScoped
public class AssignmentSteps implements ProcessSteps {
  @Inject RemindReceipt remindReceipt;
  @Inject RemindOwner remindOwner;
  @Inject EscalateAssignment escalateAssignment;
  @Inject WatchDeadline watchDeadline;

  @Override
  public String name() {
    return AssignmentFulfilment.STEPS;
  }

  public void remindReceipt(DelegateExecution execution) {
    remindReceipt.remind(assignmentOf(execution));
  }

  public boolean isDeadlinePassed(DelegateExecution execution) {
    return watchDeadline.isPassed(assignmentOf(execution));
  }

  public void remindOwner(DelegateExecution execution) {
    remindOwner.remind(assignmentOf(execution));
    lookAgainLater(execution);
  }

  public void escalateAssignment(DelegateExecution execution) {
    escalateAssignment.escalate(assignmentOf(execution));
    lookAgainLater(execution);
  }

  private void lookAgainLater(DelegateExecution execution) {
    Date next = Date.from(watchDeadline.next(assignmentOf(execution)));
    execution.setVariable(AssignmentFulfilment.WATCH_AT, next);
  }

  private static AssignmentId assignmentOf(DelegateExecution execution) {
    return new AssignmentId(execution.getProcessBusinessKey());
  }
}
