package vn.chidao.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;
import vn.chidao.setting.SettingEvent.SettingChanged;
import vn.chidao.setting.SettingEvent.SettingReset;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;

/**
 * What an administrator has chosen for one setting, who it was and why. It stays, without a value,
 * when the default is chosen again.
 */
@Entity
@Table(name = "setting")
public class ChosenSetting extends Audited {
  @Id private String name;
  private String chosen;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "changed_at")
  private Instant changedAt;

  private String reason;

  protected ChosenSetting() {}

  static ChosenSetting of(Setting setting) {
    ChosenSetting untouched = new ChosenSetting();
    untouched.name = setting.name();
    return untouched;
  }

  SettingChanged change(String value, String why, Person by, Instant at) {
    if (value.equals(now())) throw new RuleViolation("setting.same", setting());
    take(value, why, by, at);
    return new SettingChanged(this, why, at);
  }

  SettingReset reset(String why, Person by, Instant at) {
    if (chosen == null) throw new RuleViolation("setting.alreadyDefault", setting());
    take(null, why, by, at);
    return new SettingReset(this, why, at);
  }

  private void take(String value, String why, Person by, Instant at) {
    chosen = value;
    reason = why;
    changedBy = by.id().value();
    changedByName = by.name();
    changedAt = at;
  }

  private Setting setting() {
    return Setting.valueOf(name);
  }

  private String now() {
    return chosen == null ? setting().standard() : chosen;
  }

  String chosen() {
    return chosen;
  }

  String changedByName() {
    return changedByName;
  }

  Instant changedAt() {
    return changedAt;
  }

  String reason() {
    return reason;
  }

  @Override
  public String auditType() {
    return "setting";
  }

  @Override
  public String auditId() {
    return name;
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("name", name)
        .with("chosen", now().replace(',', ' '))
        .with("standard", setting().standard().replace(',', ' '))
        .asMap();
  }
}
