package vn.chidao.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/**
 * The Office of the Government answers what the owner asks; whoever must clear an obstacle says
 * what was done.
 */
@UseCase
@Permits({Role.REVIEWER, Role.COORDINATOR})
public class AnswerInquiry {
  @Inject Inquiries inquiries;
  @Inject InquiryWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void answer(InquiryId id, String text) {
    var inquiry = inquiries.get(id);
    String said = Text.required("progress.answer", text, 20000);
    events.fire(inquiry.answer(said, actor.person(), clock.instant()));
    workflow.answered(id);
  }
}
