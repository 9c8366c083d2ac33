package vn.chidao.setting;

/**
 * Another value of a setting.
 *
 * @param name of the setting
 * @param value null for the default
 * @param version of the row that holds it; 0 while it is only looked at
 */
public record SettingChange(String name, String value, long version) implements RuleChange {
  public SettingChange(Setting setting, String value) {
    this(setting.name(), value, 0);
  }

  public Setting setting() {
    return Setting.valueOf(name);
  }

  public boolean isOf(Setting setting) {
    return setting.name().equals(name);
  }

  /** The number that holds then. */
  public int number() {
    return Integer.parseInt(then());
  }

  /** Whether the switch is on then. */
  public boolean isOn() {
    return Boolean.parseBoolean(then());
  }

  /** The value that holds then. */
  public String then() {
    return value == null ? setting().standard() : value;
  }
}
