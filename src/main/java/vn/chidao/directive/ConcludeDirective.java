package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.chidao.assignment.Assignments;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** Closes a directive with a conclusion once every assignment is closed. */
@UseCase
@Permits(Role.ISSUER)
public class ConcludeDirective {
  @Inject Directives directives;
  @Inject Assignments assignments;
  @Inject DirectiveWorkflow workflow;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  public void conclude(DirectiveId id, String conclusion) {
    String said = Text.required("directive.conclusion", conclusion, 4000);
    directives.hold(id);
    var concluded =
        directives.get(id).conclude(said, assignments.countOpenOf(id.value()), clock.instant());
    events.fire(concluded);
    workflow.concluded(id);
  }
}
