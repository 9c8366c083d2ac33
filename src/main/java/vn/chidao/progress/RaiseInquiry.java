package vn.chidao.progress;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.UrgeDays;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.progress.model.Inquiry;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** The owner names an obstacle and who must clear it by when, or asks the issuing side. */
@UseCase
@Permits(Role.OFFICIAL)
public class RaiseInquiry {
  @Inject Assignments assignments;
  @Inject Inquiries inquiries;
  @Inject UrgeDays urgeDays;
  @Inject InquiryWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public InquiryId raise(
      AssignmentId id, InquiryKind kind, String text, AgencyCode to, LocalDate dueOn) {
    var assignment = assignments.get(id);
    String said = Text.required("progress.raise.text", text, 4000);
    var raised =
        Inquiry.raise(
            assignment,
            kind,
            said,
            to,
            dueOn,
            VietnamTime.today(clock),
            actor.person(),
            clock.instant());
    raised.inquiry().requireNew(inquiries.openOf(id));
    events.fire(raised);
    inquiries.add(raised.inquiry());
    workflow.raised(raised.inquiry().id(), urgeDays.firstAfter(dueOn));
    return raised.inquiry().id();
  }
}
