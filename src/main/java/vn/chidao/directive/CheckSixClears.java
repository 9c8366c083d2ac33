package vn.chidao.directive;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
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
  @Inject Settings settings;

  public void check(DirectiveId id) {
    events.fire(directives.get(id).check(required(), clock.instant()));
  }

  private Set<Clear> required() {
    return settings.constants(Setting.CLEARS_REQUIRED, Clear.class);
  }
}
