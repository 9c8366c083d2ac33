package vn.chidao.setting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.chidao.setting.ChangeSetting;
import vn.chidao.setting.Effect;
import vn.chidao.setting.PreviewChange;
import vn.chidao.setting.Setting;
import vn.chidao.setting.SettingChange;
import vn.chidao.setting.SettingList;
import vn.chidao.shared.NothingThere;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.Announcements;

/** Where an administrator chooses one rule, after having seen what that would do. */
@Named
@RequestScoped
public class SettingPage {
  @Inject SettingList list;
  @Inject ChangeSetting changeSetting;
  @Inject PreviewChange preview;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private Setting setting;
  private SettingList.Line line;
  private long seen;
  private String value;
  private String reason;
  private Effect effect;
  private String shown;

  @PostConstruct
  void open() {
    String name = request.getParameter("name");
    setting =
        Arrays.stream(Setting.values())
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(NothingThere::new);
  }

  /** Shows what holds now. */
  public void load() {
    line = list.one(setting);
    value = line.value();
    seen = line.version();
  }

  public String change() {
    changeSetting.change(setting, value, reason, seen);
    announcements.say("setting.changed", setting);
    return "/setting/settings?faces-redirect=true";
  }

  public String reset() {
    changeSetting.reset(setting, reason, seen);
    announcements.say("setting.wasReset", setting);
    return "/setting/settings?faces-redirect=true";
  }

  /** What the value on the page would do; nothing while it is no other one, or none at all. */
  public Effect getEffect() {
    if (effect == null || !Objects.equals(value, shown)) {
      effect = effectOf(value);
      shown = value;
    }
    return effect;
  }

  private Effect effectOf(String typed) {
    try {
      String chosen = setting.read(typed);
      return chosen.equals(getLine().value())
          ? Effect.NONE
          : preview.of(new SettingChange(setting, chosen));
    } catch (RuleViolation notYet) {
      return Effect.NONE;
    }
  }

  public boolean isOther() {
    return getEffect() != Effect.NONE;
  }

  public Setting getSetting() {
    return setting;
  }

  public SettingList.Line getLine() {
    if (line == null) line = list.one(setting);
    return line;
  }

  public long getSeen() {
    return seen;
  }

  public void setSeen(long seen) {
    this.seen = seen;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public List<String> getOptions() {
    return value == null || value.isEmpty() ? List.of() : List.of(value.split(","));
  }

  public void setOptions(List<String> options) {
    value = options == null ? "" : String.join(",", options);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
