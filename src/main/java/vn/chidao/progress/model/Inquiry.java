package vn.chidao.progress.model;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.Urging;
import vn.chidao.progress.model.ProgressEvent.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/**
 * Something that the owner cannot get over alone: an obstacle that an agency must clear, or a
 * question that the issuing side answers. Only who raised it says that it is settled.
 */
@Entity
public class Inquiry extends InquiryRecord {
  protected Inquiry() {}

  private Inquiry(Assignment of) {
    super(of);
  }

  /**
   * The owner raises it.
   *
   * @param to who must answer; a question goes to the Office of the Government
   */
  public static InquiryRaised raise(
      Assignment assignment,
      InquiryKind kind,
      String text,
      AgencyCode to,
      LocalDate dueOn,
      LocalDate today,
      Person by,
      Instant at) {
    if (!by.id().equals(assignment.course().owner()))
      throw new RuleViolation("progress.raise.notOwner");
    if (assignment.course().status().isClosed())
      throw new Overtaken("progress.raise.notNow", assignment.course().status());
    AgencyCode addressee = kind == InquiryKind.QUESTION ? AgencyCode.GOVERNMENT_OFFICE : to;
    if (addressee == null) throw new RuleViolation("progress.raise.nobody");
    if (!addressee.equals(AgencyCode.GOVERNMENT_OFFICE) && !assignment.parties().include(addressee))
      throw new RuleViolation("progress.raise.noPart");
    Inquiry raised = new Inquiry(assignment);
    raised.id = InquiryId.next().value();
    raised.kind = kind;
    raised.text = text;
    raised.addressee = addressee.value();
    raised.dueOn = due(dueOn, today);
    raised.raisedBy = by.id().value();
    raised.raisedByDeputy = by.deputyId();
    raised.raisedAt = at;
    raised.urging = new Urging();
    raised.moveTo(InquiryStatus.RAISED, at);
    return new InquiryRaised(raised, at);
  }

  /** A second click, or the same once more while the first one is open, is none. */
  public void requireNew(List<Inquiry> open) {
    for (Inquiry other : open)
      if (kind == other.kind
          && text.equals(other.text)
          && addressee.equals(other.addressee)
          && dueOn.equals(other.dueOn))
        throw new Overtaken("progress.raise.already").about(other.id);
  }

  private static LocalDate due(LocalDate dueOn, LocalDate today) {
    if (dueOn == null) throw new RuleViolation("progress.raise.dueMissing");
    if (dueOn.isBefore(today)) throw new RuleViolation("progress.raise.duePast", today);
    return dueOn;
  }

  /** Who must clear it says what was done, or answers the question; never the raiser. */
  public InquiryAnswered answer(String said, Person by, Instant at) {
    if (!by.agency().equals(addressee()) || !by.roles().contains(answeringRole()))
      throw new RuleViolation("progress.answer.notYours");
    by.refuseHandIn("progress.answer.own", raisedBy, raisedByDeputy);
    require(InquiryStatus.RAISED);
    answer = said;
    answeredBy = by.id().value();
    answeredByDeputy = by.deputyId();
    answeredAt = at;
    moveTo(InquiryStatus.ANSWERED, at);
    return new InquiryAnswered(this, at);
  }

  /** Who raised it is content with the answer. */
  public InquirySettled settle(Assignment assignment, String said, Person by, Instant at) {
    requireRaiser(assignment, by);
    require(InquiryStatus.ANSWERED);
    close(InquiryStatus.SETTLED, said, by.id(), at);
    return new InquirySettled(this, said, at);
  }

  /** The answer does not help: it waits again, until a new date. */
  public AnswerReturned sendBack(
      Assignment assignment, String why, LocalDate until, LocalDate today, Person by, Instant at) {
    requireRaiser(assignment, by);
    require(InquiryStatus.ANSWERED);
    dueOn = due(until, today);
    note = why;
    moveTo(InquiryStatus.RAISED, at);
    return new AnswerReturned(this, why, at);
  }

  /** It has come to nothing, or was cleared without an answer. */
  public InquiryDropped drop(Assignment assignment, String why, Person by, Instant at) {
    requireRaiser(assignment, by);
    require(InquiryStatus.RAISED);
    close(InquiryStatus.DROPPED, why, by.id(), at);
    return new InquiryDropped(this, why, at);
  }

  public InquiryUrged urge(Instant at) {
    require(InquiryStatus.RAISED);
    urging.again(at);
    return new InquiryUrged(this, at);
  }

  /** The assignment has ended. */
  public InquiryEnded assignmentEnded(Instant at) {
    close(InquiryStatus.ENDED, note, null, at);
    return new InquiryEnded(this, at);
  }

  private void close(InquiryStatus outcome, String said, OfficialId by, Instant at) {
    if (!status.isOpen()) throw refused();
    note = said;
    closedBy = by == null ? null : by.value();
    closedAt = at;
    moveTo(outcome, at);
  }

  /** Who raised it, or who has the work now. */
  private void requireRaiser(Assignment assignment, Person by) {
    if (!by.id().value().equals(raisedBy) && !by.id().equals(assignment.course().owner()))
      throw new RuleViolation("progress.confirm.notYours");
  }

  private void require(InquiryStatus expected) {
    if (status != expected) throw refused();
  }

  private RuleViolation refused() {
    return new Overtaken("progress.gone", status, waitingSince);
  }

  private void moveTo(InquiryStatus next, Instant at) {
    status = next;
    waitingSince = at;
  }
}
