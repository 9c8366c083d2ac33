package vn.chidao.assignment.model;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.chidao.assignment.model.AgencyRequest.ExtensionWish;
import vn.chidao.assignment.model.AgencyRequest.ReturnWish;
import vn.chidao.assignment.model.AssignmentChange.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/**
 * The ways in which the duty itself changes: its deadline, its words, its agency, its end. The way
 * from receipt to acceptance is {@link Assignment}.
 */
@MappedSuperclass
abstract class AssignmentChanges extends AssignmentRecord {
  /** What a decision that changes the duty goes by. */
  public Edition edition() {
    return Edition.of(
        parties.lead(), course.leadSince(), deadline.dueOn(), amendments().size(), allRequests());
  }

  /** Refused when somebody has changed meanwhile what the person had before them. */
  public void requireUnchanged(Edition seen) {
    if (!edition().equals(seen)) throw new Overtaken("assignment.changedMeanwhile");
  }

  /** Refused when somebody else was named meanwhile; {@code seen} is null when nobody was. */
  public void requireOwner(OfficialId seen) {
    if (!Objects.equals(seen, owner())) throw new Overtaken("assignment.owner.changedMeanwhile");
  }

  /** The owner asks for a later deadline; until it is decided the present one holds. */
  public ExtensionRequested requestExtension(ExtensionWish wish, Person writer, Instant at) {
    requireWriter(writer);
    deadline.requireLater(wish.to());
    requests().raise(AgencyRequest.forExtension(self(), wish, writer, at));
    return new ExtensionRequested(self(), wish.reason(), at);
  }

  /** The supervisor stands for the request, or does not pass it on. */
  public ExtensionReviewed reviewExtension(
      boolean passedOn, Person supervisor, String note, Instant at) {
    requireLeadAgency(supervisor);
    requests()
        .waiting(RequestKind.EXTENSION, RequestStatus.RAISED)
        .endorsed(passedOn, note, supervisor, at);
    return new ExtensionReviewed(self(), passedOn, note, at);
  }

  /** The deadline stays as it is. */
  public ExtensionDeclined declineExtension(Person by, String reason, Instant at) {
    requests()
        .waiting(RequestKind.EXTENSION, RequestStatus.ENDORSED)
        .decided(RequestStatus.DECLINED, reason, by, at);
    return new ExtensionDeclined(self(), reason, at);
  }

  /**
   * Moves the deadline as the Prime Minister or the Deputy in charge decided, asked for or not; the
   * original stays.
   */
  public DeadlineExtended extend(
      LocalDate to, String decisionDocument, String reason, Person by, Instant at) {
    course.requireOpen();
    requests().granted(RequestKind.EXTENSION, reason, by, at);
    deadline.requireLater(to);
    moveDeadline(to, decisionDocument, reason, by, at);
    return new DeadlineExtended(self(), reason, at);
  }

  /** The agency gives the assignment back, with the reason and a proposal. */
  public ReturnRequested giveBack(
      ReturnWish wish, ReturnRule rule, Person coordinator, Instant at) {
    requireLeadAgency(coordinator);
    course.requireReturnable();
    rule.require(
        requests().wasDeclined(RequestKind.RETURN, course.leadSince()),
        extensions().stream().anyMatch(each -> each.isLater(course.leadSince())));
    requests().raise(AgencyRequest.forReturn(self(), wish, coordinator, at));
    return new ReturnRequested(self(), wish.statement(), at);
  }

  /** The assignment stays with the agency. */
  public ReturnDeclined declineReturn(Person by, String reason, Instant at) {
    requests()
        .waiting(RequestKind.RETURN, RequestStatus.RAISED)
        .decided(RequestStatus.DECLINED, reason, by, at);
    return new ReturnDeclined(self(), reason, at);
  }

  /** Another agency is answerable from now on; it begins with the receipt. */
  public AssignmentTransferred transfer(
      AgencyCode to, LocalDate receiptDueOn, Person by, String reason, Instant at) {
    course.handedOver(receiptDueOn, at);
    requests().granted(RequestKind.RETURN, reason, by, at);
    requests().lapse(at);
    new Reports(reports()).draft().ifPresent(ProgressReport::lapse);
    parties.handTo(to);
    return new AssignmentTransferred(self(), reason, at);
  }

  /** Changes what is asked for; the owner acknowledges the new words. */
  public AssignmentAmended amend(Terms terms, Person by, Instant at) {
    course.requireAmendable();
    parties.takePart(terms.partners());
    brief = terms.brief();
    searchText = terms.searchText();
    terms.products().applyTo(self(), deliverables());
    if (terms.dueOn() != null && !terms.dueOn().equals(deadline.dueOn()))
      moveDeadline(terms.dueOn(), terms.document(), terms.reason(), by, at);
    amendments().add(new Amendment(self(), terms.document(), terms.reason(), by, at));
    return new AssignmentAmended(self(), terms.reason(), at);
  }

  /** The owner has taken note of every amendment so far. */
  public AmendmentAcknowledged acknowledge(Person reader, Instant at) {
    if (!reader.id().equals(owner())) throw new RuleViolation("assignment.amend.notOwner");
    if (!hasOpenAmendment()) throw new Overtaken("assignment.amend.acknowledged");
    amendments().stream().filter(a -> !a.isAcknowledged()).forEach(a -> a.acknowledged(reader, at));
    return new AmendmentAcknowledged(self(), at);
  }

  public boolean hasOpenAmendment() {
    return amendments().stream().anyMatch(amendment -> !amendment.isAcknowledged());
  }

  /** The issuing side takes the assignment back. */
  public AssignmentWithdrawn withdraw(Person by, String reason, Instant at) {
    course.withdrawn(reason, at);
    requests().granted(RequestKind.RETURN, reason, by, at);
    requests().lapse(at);
    return new AssignmentWithdrawn(self(), reason, at);
  }

  /** The issuing side takes its acceptance back; the owner goes on. */
  public ResultReopened reopen(String reason, Instant at) {
    course.reopened(at);
    deliverables().forEach(Deliverable::reopen);
    return new ResultReopened(self(), reason, at);
  }

  private void moveDeadline(LocalDate to, String document, String reason, Person by, Instant at) {
    LocalDate from = deadline.dueOn();
    deadline.moveTo(to);
    extensions()
        .add(new Extension(extensions().size() + 1, from, to, document, reason, by.id(), at));
    course.escalated(0);
  }

  Requests requests() {
    return new Requests(allRequests());
  }

  void requireLeadAgency(Person person) {
    if (!parties.lead().equals(person.agency())) throw new RuleViolation("assignment.otherAgency");
  }

  void requireWriter(Person person) {
    if (!person.id().equals(owner())) throw new RuleViolation("assignment.report.notOwner");
    course.requireWithOwner();
  }

  private Assignment self() {
    return (Assignment) this;
  }
}
