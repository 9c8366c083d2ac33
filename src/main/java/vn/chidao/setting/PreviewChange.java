package vn.chidao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** What a change of a rule would bring about, asked before it is made. Asking writes nothing. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class PreviewChange {
  @Inject @Any Instance<EffectOf> effects;

  public Effect of(RuleChange change) {
    return effects.stream().map(each -> each.of(change)).reduce(Effect.NONE, Effect::and);
  }
}
