package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/** The issuer lays a draft before the clearing leader. */
@UseCase
@Permits(Role.ISSUER)
public class SubmitForClearance {
  @Inject Directives directives;
  @Inject DirectiveWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void submit(DirectiveId id) {
    var requested = directives.get(id).submit(clock.instant());
    events.fire(requested);
    workflow.submitted(id);
  }
}
