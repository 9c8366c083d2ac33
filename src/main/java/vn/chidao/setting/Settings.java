package vn.chidao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What each setting is now: fixed by the operator in the environment, or chosen by an
 * administrator, or the default. Answers from memory, so that a decision costs no statement for it;
 * what was chosen on this server holds from its commit on, what was chosen on another one within
 * seconds.
 */
@ApplicationScoped
public class Settings {
  @PersistenceContext EntityManager rows;
  private final Map<Setting, Chosen> chosen = new ConcurrentHashMap<>();
  private final Map<Setting, String> fixed = fixedByTheEnvironment();

  public int number(Setting setting) {
    return Integer.parseInt(value(setting));
  }

  public boolean isOn(Setting setting) {
    return Boolean.parseBoolean(value(setting));
  }

  public <E extends Enum<E>> E constant(Setting setting, Class<E> type) {
    return Enum.valueOf(type, value(setting));
  }

  public <E extends Enum<E>> Set<E> constants(Setting setting, Class<E> type) {
    return constants(value(setting), type);
  }

  /** The constants that a value names. */
  public static <E extends Enum<E>> Set<E> constants(String value, Class<E> type) {
    return Stream.of(value.split(","))
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  public String value(Setting setting) {
    String outside = fixed.get(setting);
    if (outside != null) return outside;
    Chosen here = chosen.get(setting);
    return here == null || here.value() == null ? setting.standard() : here.value();
  }

  /** What the operator has set, which nobody changes on a page. */
  public Optional<String> fixed(Setting setting) {
    return Optional.ofNullable(fixed.get(setting));
  }

  /** Takes up what was chosen anywhere. */
  public void reread(@Observes Reread now) {
    rows.createQuery("select c.name, c.chosen, c.version from ChosenSetting c", Object[].class)
        .getResultList()
        .forEach(row -> take(new SettingChange((String) row[0], (String) row[1], (Long) row[2])));
  }

  void hold(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleChanged changed) {
    if (changed.change() instanceof SettingChange change) take(change);
  }

  /** An older choice never takes the place of a newer one, whoever is told last. */
  private void take(SettingChange change) {
    Arrays.stream(Setting.values())
        .filter(setting -> setting.name().equals(change.name()))
        .forEach(
            setting ->
                chosen.merge(
                    setting,
                    new Chosen(change.value(), change.version()),
                    (held, read) -> read.version() >= held.version() ? read : held));
  }

  /** A value that is none stops the start, before anybody decides by it. */
  private static Map<Setting, String> fixedByTheEnvironment() {
    Map<Setting, String> fixed = new ConcurrentHashMap<>();
    for (Setting setting : Setting.values())
      ConfigProvider.getConfig()
          .getOptionalValue(setting.property(), String.class)
          .ifPresent(value -> fixed.put(setting, setting.read(value)));
    return fixed;
  }

  /** The value is null where the default was chosen again. */
  private record Chosen(String value, long version) {}
}
