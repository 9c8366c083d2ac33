package vn.chidao.setting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.setting.Effect;
import vn.chidao.setting.Setting;
import vn.chidao.shared.web.Words;

/** Settings, their values and the effect of a change in the person's language. */
@Named
@RequestScoped
public class SettingWords {
  @Inject Words words;

  /** A value with its unit, or the labels of what was chosen. */
  public String value(Setting setting, String value) {
    if (value == null || value.isEmpty()) return "";
    if (setting.choice().options().isEmpty())
      return words.of("setting.unit." + setting, Integer.valueOf(value));
    return Stream.of(value.split(","))
        .map(option -> option(setting, option))
        .collect(Collectors.joining(", "));
  }

  public String option(Setting setting, String option) {
    return words.of(setting.choice().labels() + "." + option);
  }

  /** {@code part} of what is said about a setting: what, applies, source. */
  public String about(String part, Setting setting) {
    return words.of("setting." + part + "." + setting);
  }

  public String line(Effect.Line line) {
    return words.of(line.key(), line.parameters().toArray());
  }
}
