package vn.chidao.progress.model;

import static vn.chidao.shared.NoticeGroup.DEADLINE;
import static vn.chidao.shared.NoticeGroup.OUTCOME;
import static vn.chidao.shared.NoticeGroup.WORK;

import java.time.Instant;
import java.util.List;
import vn.chidao.shared.Audited;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Notice;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.Receiver;

/** What can happen on the way of an assignment; each is one entry in the audit trail. */
public sealed interface ProgressEvent extends DomainEvent {
  @Override
  Audited subject();

  record ProgressUpdated(ProgressUpdate update, Instant at) implements ProgressEvent {
    @Override
    public Audited subject() {
      return update;
    }
  }

  /** What can happen to an obstacle or a question. */
  sealed interface InquiryEvent extends ProgressEvent {
    Inquiry inquiry();

    @Override
    default Inquiry subject() {
      return inquiry();
    }

    /** One notice about it, named after the event. */
    default List<Notice> tell(NoticeGroup group, Receiver receiver) {
      return inquiry().tell(action(), group, receiver);
    }
  }

  record InquiryRaised(Inquiry inquiry, Instant at) implements InquiryEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, inquiry.answerer());
    }
  }

  record InquiryAnswered(Inquiry inquiry, Instant at) implements InquiryEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, inquiry.raiser());
    }
  }

  record InquirySettled(Inquiry inquiry, String reason, Instant at) implements InquiryEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, inquiry.answerer());
    }
  }

  /** The answer does not settle it; it waits again. */
  record AnswerReturned(Inquiry inquiry, String reason, Instant at) implements InquiryEvent {
    @Override
    public List<Notice> notices() {
      return tell(WORK, inquiry.answerer());
    }
  }

  record InquiryDropped(Inquiry inquiry, String reason, Instant at) implements InquiryEvent {
    @Override
    public List<Notice> notices() {
      return tell(OUTCOME, inquiry.answerer());
    }
  }

  /** No answer by its date; the reason names the agency. */
  record InquiryUrged(Inquiry inquiry, Instant at) implements InquiryEvent {
    @Override
    public List<Notice> notices() {
      return tell(DEADLINE, inquiry.answerer());
    }

    @Override
    public String reason() {
      return inquiry.addressee().value();
    }
  }

  record InquiryEnded(Inquiry inquiry, Instant at) implements InquiryEvent {}
}
