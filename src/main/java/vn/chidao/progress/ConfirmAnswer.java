package vn.chidao.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** Who raised an obstacle or a question says whether the answer settles it, or drops it. */
@UseCase
@Permits(Role.OFFICIAL)
public class ConfirmAnswer {
  @Inject Inquiries inquiries;
  @Inject Assignments assignments;
  @Inject UrgeDays urgeDays;
  @Inject InquiryWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void settle(InquiryId id, String note) {
    var inquiry = inquiries.get(id);
    String said = Text.optional("progress.confirm.note", note, 2000);
    var assignment = assignments.get(inquiry.assignment());
    events.fire(inquiry.settle(assignment, said, actor.person(), clock.instant()));
    workflow.settled(id);
  }

  /** It waits again, until the new date. */
  public void sendBack(InquiryId id, String why, LocalDate until) {
    var inquiry = inquiries.get(id);
    String said = Text.required("progress.confirm.reason", why, 2000);
    var assignment = assignments.get(inquiry.assignment());
    events.fire(
        inquiry.sendBack(
            assignment, said, until, VietnamTime.today(clock), actor.person(), clock.instant()));
    workflow.sentBack(id, urgeDays.firstAfter(until));
  }

  public void drop(InquiryId id, String why) {
    var inquiry = inquiries.get(id);
    String said = Text.required("progress.confirm.reason", why, 2000);
    var assignment = assignments.get(inquiry.assignment());
    events.fire(inquiry.drop(assignment, said, actor.person(), clock.instant()));
    workflow.dropped(id);
  }
}
