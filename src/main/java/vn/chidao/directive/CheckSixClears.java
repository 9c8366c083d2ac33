package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.UseCase;

/**
 * Records how many tasks of a submitted draft are not six times clear, before somebody clears it.
 */
@UseCase
@Permits(Role.ISSUER)
public class CheckSixClears {
  @Inject Directives directives;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.clears.required")
  Set<Clear> required;

  public void check(DirectiveId id) {
    events.fire(directives.get(id).check(required, clock.instant()));
  }
}
