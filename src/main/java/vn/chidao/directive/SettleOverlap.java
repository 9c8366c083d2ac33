package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.OverlapDecision;
import vn.chidao.directive.model.TaskId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/**
 * The issuer decides about a task of a draft that is alike another one: it stays for a reason, or
 * it restates an earlier document (rules R2.6, R8.7). To drop it, the task is removed.
 */
@UseCase
@Permits(Role.ISSUER)
public class SettleOverlap {
  @Inject Directives directives;
  @Inject Event<DomainEvent> events;
  @Inject Actor actor;
  @Inject Clock clock;

  public void settle(DirectiveId id, TaskId task, OverlapDecision decision) {
    events.fire(directives.get(id).settle(task, decision, actor.person(), clock.instant()));
  }
}
