package vn.chidao.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.calendar.VietnamTime;
import vn.chidao.progress.AnswerInquiry;
import vn.chidao.progress.InquirySheet;
import vn.chidao.progress.RaiseInquiry;
import vn.chidao.progress.UpdateProgress;
import vn.chidao.progress.model.InquiryId;
import vn.chidao.progress.model.InquiryKind;
import vn.chidao.progress.model.Standing;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;

/** What the demo's owners tell and ask on the way. */
@ApplicationScoped
class DemoExchange {
  @Inject DemoPeople people;
  @Inject AssignmentSheet sheet;
  @Inject UpdateProgress updateProgress;
  @Inject RaiseInquiry raiseInquiry;
  @Inject InquirySheet inquiries;
  @Inject AnswerInquiry answerInquiry;
  @Inject Clock clock;

  /** How far the first product is, or the work where the document names none. */
  void update(AssignmentId id, int percent, String narrative) {
    people.actAsOwner(sheet.head(id).owner());
    String product =
        sheet.products(id).stream().map(AssignmentSheet.Product::id).findFirst().orElse(null);
    updateProgress.update(
        id, List.of(new Standing(product, percent, narrative, null)), VietnamTime.today(clock));
  }

  void ask(AssignmentId id, long days, String text) {
    people.actAsOwner(sheet.head(id).owner());
    LocalDate until = VietnamTime.today(clock).plusDays(days);
    raiseInquiry.raise(id, InquiryKind.QUESTION, text, null, until);
  }

  void answer(AssignmentId id, String text) {
    people.act(AgencyCode.GOVERNMENT_OFFICE, Role.REVIEWER);
    answerInquiry.answer(new InquiryId(inquiries.of(id).get(0).id()), text);
  }
}
