package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.chidao.assignment.AssignmentWorkflow;
import vn.chidao.assignment.Assignments;
import vn.chidao.assignment.model.Assignment;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** Takes a directive back with a legal reason; its open assignments are withdrawn with it. */
@UseCase
@Permits(Role.ISSUER)
public class RevokeDirective {
  @Inject Directives directives;
  @Inject Assignments assignments;
  @Inject AssignmentWorkflow assignmentWorkflow;
  @Inject DirectiveWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void revoke(DirectiveId id, String reason) {
    String said = Text.required("directive.revoke.reason", reason, 2000);
    Instant now = clock.instant();
    var revoked = directives.get(id).revoke(said, now);
    events.fire(revoked);
    workflow.revoked(id);
    for (Assignment open : assignments.openOf(id.value())) {
      var withdrawn = open.withdraw(actor.person(), said, now);
      events.fire(withdrawn);
      assignmentWorkflow.withdrawn(open.id());
    }
  }
}
