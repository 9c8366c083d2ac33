package vn.chidao.assignment.web;

import java.util.List;
import vn.chidao.assignment.AssignmentRequests.Amended;
import vn.chidao.assignment.AssignmentRequests.Request;
import vn.chidao.assignment.AssignmentSheet.Head;
import vn.chidao.assignment.model.Act;
import vn.chidao.assignment.model.AssignmentStatus;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.RequestKind;
import vn.chidao.assignment.model.RequestStatus;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;

/** The ways beside the straight one that a person can take, so that a page offers just those. */
public record Ways(
    boolean recall,
    boolean requestExtension,
    boolean giveBack,
    boolean decide,
    boolean transfer,
    boolean amend,
    boolean reopen,
    boolean acknowledge) {

  static Ways of(Head head, List<Request> requests, List<Amended> amendments, Actor actor) {
    AssignmentStatus status = head.status();
    boolean owner = actor.id().value().equals(head.owner());
    boolean changeable = !status.isClosed() && !status.isUnderDecision();
    boolean coordinates = head.lead().equals(actor.agency().value()) && actor.has(Role.COORDINATOR);
    return new Ways(
        owner && status.isUnderDecision(),
        owner
            && status.isWithOwner()
            && head.kind() == DeadlineKind.FIXED
            && !waits(requests, RequestKind.EXTENSION),
        coordinates && changeable && !waits(requests, RequestKind.RETURN),
        requests.stream().anyMatch(each -> actOn(each, head, actor) != null),
        changeable && actor.has(Role.ISSUER),
        changeable && actor.has(Role.ISSUER),
        status == AssignmentStatus.ACCEPTED && actor.has(Role.ISSUER),
        owner
            && !status.isClosed()
            && amendments.stream().anyMatch(each -> each.acknowledgedAt() == null));
  }

  private static boolean waits(List<Request> requests, RequestKind kind) {
    return requests.stream().anyMatch(r -> r.kind() == kind && r.status().isOpen());
  }

  /** What the person has to decide about a request; null when nothing. */
  static Act actOn(Request request, Head head, Actor actor) {
    if (!request.status().isOpen()) return null;
    if (actor.person().hasHandIn(request.raisedBy(), request.endorsedBy())) return null;
    if (request.kind() == RequestKind.RETURN)
      return actor.has(Role.ISSUER) ? Act.DECIDE_RETURN : null;
    if (request.status() == RequestStatus.ENDORSED)
      return actor.has(Role.REVIEWER) ? Act.DECIDE_EXTENSION : null;
    boolean own = head.lead().equals(actor.agency().value());
    return own && actor.has(Role.SUPERVISOR) ? Act.REVIEW_EXTENSION : null;
  }
}
