package vn.chidao.setting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Function;
import vn.chidao.shared.Actor;
import vn.chidao.shared.DomainEvent;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;
import vn.chidao.shared.UseCase;

/** Chooses a rule that no published text settles; holds at once, on every server. */
@UseCase
@Permits(Role.ADMINISTRATOR)
public class ChangeSetting {
  @PersistenceContext EntityManager rows;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;
  @Inject Event<RuleChanged> rules;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param seen version of what the person saw when they decided
   */
  public void change(Setting setting, String typed, String reason, long seen) {
    String value = setting.read(typed);
    String why = Text.required("setting.reason", reason, 1000);
    decide(setting, seen, row -> row.change(value, why, actor.person(), clock.instant()));
  }

  /** What the product brings holds again. */
  public void reset(Setting setting, String reason, long seen) {
    String why = Text.required("setting.reason", reason, 1000);
    decide(setting, seen, row -> row.reset(why, actor.person(), clock.instant()));
  }

  private void decide(Setting setting, long seen, Function<ChosenSetting, SettingEvent> decision) {
    if (settings.fixed(setting).isPresent())
      throw new RuleViolation("setting.fixed", setting, setting.property());
    ChosenSetting there = rows.find(ChosenSetting.class, setting.name());
    ChosenSetting row = there == null ? ChosenSetting.of(setting) : there;
    if (there != null && there.version() != seen)
      throw new RuleViolation("setting.overtaken", there.changedByName(), there.changedAt());
    events.fire(decision.apply(row));
    if (there == null) rows.persist(row);
    rows.flush();
    rules.fire(new RuleChanged(new SettingChange(setting.name(), row.chosen(), row.version())));
  }
}
