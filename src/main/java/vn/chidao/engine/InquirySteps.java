package vn.chidao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chidao.progress.UrgeInquiry;
import vn.chidao.progress.model.InquiryId;

/** What {@code inquiry.bpmn} lets the product do by itself: urge whoever has not answered. */
@ApplicationScoped
public class InquirySteps implements ProcessSteps {
  @Inject UrgeInquiry urgeInquiry;

  @Override
  public String name() {
    return InquiryProcess.STEPS;
  }

  public void urge(DelegateExecution execution) {
    urgeInquiry.urge(inquiryOf(execution));
    execution.setVariable(InquiryProcess.URGE_AT, Date.from(urgeInquiry.next()));
  }

  public boolean isUrgeLeft(DelegateExecution execution) {
    return urgeInquiry.isLeft(inquiryOf(execution));
  }

  private static InquiryId inquiryOf(DelegateExecution execution) {
    return new InquiryId(execution.getProcessBusinessKey());
  }
}
