package vn.chidao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.Directive;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.setting.Effect;
import vn.chidao.setting.Effect.Line;
import vn.chidao.setting.EffectOf;
import vn.chidao.setting.RuleChange;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;
import vn.chidao.setting.Settings;

/** What other required clears would do to directives that are not yet issued. */
@ApplicationScoped
public class DraftsEffect implements EffectOf {
  @PersistenceContext EntityManager rows;
  @Inject Settings settings;

  @Override
  public Effect of(RuleChange change) {
    if (!(change instanceof SettingChange setting) || !setting.isOf(Setting.CLEARS_REQUIRED))
      return Effect.NONE;
    List<Directive> drafts =
        rows.createQuery("select d from Directive d where d.status in :drafts", Directive.class)
            .setParameter("drafts", List.of(DirectiveStatus.DRAFT, DirectiveStatus.IN_CLEARANCE))
            .getResultList();
    return Effect.of(
        List.of(
            Line.of(
                "clears",
                drafts.size(),
                lacking(drafts, settings.constants(Setting.CLEARS_REQUIRED, Clear.class)),
                lacking(drafts, Settings.constants(setting.then(), Clear.class)))),
        List.of());
  }

  private static int lacking(List<Directive> drafts, Set<Clear> required) {
    return drafts.stream().mapToInt(draft -> draft.lacks(required).size()).sum();
  }
}
