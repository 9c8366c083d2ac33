package vn.chidao.coordination.model;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.assignment.model.Evidence;
import vn.chidao.assignment.model.Urging;
import vn.chidao.coordination.model.ContributionEvent.*;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Overtaken;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;

/** What one coordinating agency was asked for, and its one answer or its silence. */
@Entity
public class Contribution extends ContributionRecord {
  protected Contribution() {}

  private Contribution(Assignment of) {
    super(of);
  }

  /**
   * Asks an agency for its part, for the first time or again.
   *
   * @param earlier the last request to the same agency; null when there was none
   */
  public static ContributionAsked ask(
      Assignment assignment,
      Request request,
      Contribution earlier,
      LocalDate lastDay,
      LocalDate today,
      Person by,
      Instant at) {
    request.requirePossible(assignment, lastDay, by, today);
    if (earlier != null && earlier.status.isOpen())
      throw new Overtaken("coordination.ask.open", earlier.askedAt).about(earlier.id);
    Contribution asked = new Contribution(assignment);
    asked.id = ContributionId.next().value();
    asked.agency = request.agency().value();
    asked.round = earlier == null ? 1 : earlier.round + 1;
    asked.request = request.text();
    asked.dueOn = request.dueOn();
    asked.askedBy = by.id().value();
    asked.askedAt = at;
    asked.urging = new Urging();
    asked.status = ContributionStatus.ASKED;
    return new ContributionAsked(asked, at);
  }

  /** The asked agency's coordinator names who answers. */
  public ContributorNamed name(OfficialId named, AgencyCode theirAgency, Person by, Instant at) {
    if (!by.agency().equals(agency()) || !by.roles().contains(Role.COORDINATOR))
      throw new RuleViolation("coordination.answer.notYours");
    requireOpen();
    if (!theirAgency.equals(agency())) throw new RuleViolation("coordination.name.otherAgency");
    if (named.value().equals(contributor)) throw new Overtaken("coordination.name.same");
    contributor = named.value();
    return new ContributorNamed(this, at);
  }

  /** The agency's part of the work, in words and files. */
  public ContributionAnswered answer(String text, List<Evidence> files, Person by, Instant at) {
    close(ContributionStatus.ANSWERED, text, by, at);
    evidence = files.isEmpty() ? null : Evidence.listed(files);
    return new ContributionAnswered(this, at);
  }

  /** The agency has nothing to contribute. */
  public NothingContributed nothing(String reason, Person by, Instant at) {
    close(ContributionStatus.NOTHING, reason, by, at);
    return new NothingContributed(this, reason, at);
  }

  private void close(ContributionStatus outcome, String text, Person by, Instant at) {
    requireAnsweredBy(by);
    status = outcome;
    answer = text;
    answeredBy = by.id().value();
    answeredAt = at;
    closedAt = at;
  }

  /** The asked agency's coordinator, or the official whom they named, answers for it alone. */
  public void requireAnsweredBy(Person by) {
    boolean coordinator = by.roles().contains(Role.COORDINATOR);
    boolean named = by.id().value().equals(contributor);
    if (!by.agency().equals(agency()) || !(coordinator || named))
      throw new RuleViolation("coordination.answer.notYours");
    requireOpen();
  }

  /** The lead agency does not need it any more. */
  public ContributionRecalled recall(Assignment of, String reason, Person by, Instant at) {
    Request.requireLead(of, by);
    requireOpen();
    status = ContributionStatus.RECALLED;
    recallReason = reason;
    closedAt = at;
    return new ContributionRecalled(this, reason, at);
  }

  /** The date has passed in silence. */
  public ContributionUrged urge(Instant at) {
    requireOpen();
    urging.again(at);
    return new ContributionUrged(this, at);
  }

  /** The assignment has ended. */
  public ContributionClosed assignmentEnded(Instant at) {
    requireOpen();
    status = ContributionStatus.CLOSED;
    closedAt = at;
    return new ContributionClosed(this, at);
  }

  private void requireOpen() {
    if (!status.isOpen()) throw new Overtaken("coordination.gone", status, closedAt);
  }
}
