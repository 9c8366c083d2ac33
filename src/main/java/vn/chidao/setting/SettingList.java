package vn.chidao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chidao.shared.Permits;
import vn.chidao.shared.Role;

/** All settings with what holds now, as it stands in the tables at this moment. */
@ApplicationScoped
@Permits(Role.ADMINISTRATOR)
public class SettingList {
  @PersistenceContext EntityManager rows;
  @Inject Settings settings;

  public List<Line> all() {
    Map<String, ChosenSetting> chosen =
        rows.createQuery("select c from ChosenSetting c", ChosenSetting.class)
            .getResultStream()
            .collect(Collectors.toMap(ChosenSetting::auditId, Function.identity()));
    return Arrays.stream(Setting.values())
        .map(setting -> line(setting, chosen.get(setting.name())))
        .toList();
  }

  public Line one(Setting setting) {
    return line(setting, rows.find(ChosenSetting.class, setting.name()));
  }

  private Line line(Setting setting, ChosenSetting row) {
    boolean chosen = row != null && row.chosen() != null;
    return new Line(
        setting,
        settings.fixed(setting).orElse(chosen ? row.chosen() : setting.standard()),
        settings.fixed(setting).isPresent(),
        chosen,
        row == null ? null : row.changedByName(),
        row == null ? null : row.changedAt(),
        row == null ? null : row.reason(),
        row == null ? 0 : row.version());
  }

  /**
   * One setting.
   *
   * @param fixed whether the operator has set it in the environment
   * @param chosen whether an administrator has set it to something of their own
   * @param changedAt null when nobody ever changed it
   * @param version of what is seen; 0 when nobody ever changed it
   */
  public record Line(
      Setting setting,
      String value,
      boolean fixed,
      boolean chosen,
      String changedBy,
      Instant changedAt,
      String reason,
      long version) {
    public List<String> values() {
      return List.of(value.split(","));
    }

    public List<String> standards() {
      return List.of(setting.standard().split(","));
    }
  }
}
